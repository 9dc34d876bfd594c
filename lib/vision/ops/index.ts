/** Building blocks of vision networks, after `torchvision.ops` (https://pytorch.org/vision/stable/ops.html). */
export { boxConvert, type RotatedBoxFormat } from './boxConvert.js';
export { type BoxFormat, boxArea, clipBoxesToImage, masksToBoxes, removeSmallBoxes } from './boxes.js';
export { boxIou, completeBoxIou, distanceBoxIou, generalizedBoxIou } from './boxIou.js';
export { completeBoxIouLoss, distanceBoxIouLoss, generalizedBoxIouLoss, type Reduction } from './boxLosses.js';
export { Conv2dNormActivation, Conv3dNormActivation } from './convNormActivation.js';
export { DropBlock2d, DropBlock3d, dropBlock2d, dropBlock3d } from './dropBlock.js';
export {
  ExtraFPNBlock,
  type FeatureMaps,
  FeaturePyramidNetwork,
  LastLevelMaxPool,
  LastLevelP6P7,
} from './featurePyramidNetwork.js';
export { sigmoidFocalLoss } from './focalLoss.js';
export { FrozenBatchNorm2d } from './frozenBatchNorm.js';
export { LayerNorm2d } from './layerNorm2d.js';
export { MLP } from './mlp.js';
export { MultiScaleRoIAlign } from './multiScaleRoiAlign.js';
export { batchedNms, nms } from './nms.js';
export { Permute } from './permute.js';
export { type Regions, RoIAlign, roiAlign } from './roiAlign.js';
export { SqueezeExcitation } from './squeezeExcitation.js';
export { StochasticDepth, type StochasticDepthMode, stochasticDepth } from './stochasticDepth.js';
