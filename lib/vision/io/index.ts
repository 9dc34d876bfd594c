/** Images' files, after `torchvision.io` (https://docs.pytorch.org/vision/stable/io.html). */
export { decodeImage, type EncodedImage, readImage, type ShrinkTo } from './decode.js';
export { encodeJpeg, encodePng, writeJpeg, writePng } from './encode.js';
export { type ImageMode, ImageReadMode } from './mode.js';
