export {
  AlphaDropout,
  Dropout,
  Dropout1d,
  Dropout2d,
  Dropout3d,
  DropoutNd as _DropoutNd,
  FeatureAlphaDropout,
} from '../modules/dropout.js';
