export { extractArchive } from '../../hub/archive/extract.js';
export type { ArchiveLimits } from '../../hub/archive/members.js';
export {
  checkIntegrity,
  downloadAndExtractArchive,
  downloadUrl,
  type Mirrors,
} from '../../hub/download-url.js';
export { CIFAR10, type CIFAR10Options, CIFAR100, type CIFAR100Options } from './cifar.js';
export { Digits } from './digits.js';
export type { DownloadOptions } from './download.js';
export { FakeData, type FakeDataOptions } from './fakeData.js';
export {
  DatasetFolder,
  type DatasetFolderOptions,
  IMG_EXTENSIONS,
  ImageFolder,
  type ImageFolderOptions,
  type Loader,
} from './folder.js';
export { type IdxArray, parseIdx, readIdx } from './idx.js';
export { ImageClassDataset } from './images.js';
export { FashionMNIST, KMNIST, MNIST, type MNISTOptions } from './mnist.js';
export type { DatasetTransforms, ImageTransform, Transforming } from './transforms.js';
export { VOCDetection, type VOCDetectionOptions } from './voc.js';
export { type VOCAnnotation, type VOCBoxes, type VOCObject, vocBoxes } from './vocAnnotation.js';
