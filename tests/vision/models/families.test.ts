import { testFamily } from './replay.js';
import './small.js';

// In one file, as the library takes longer to load than a family to be tested.
testFamily('convnext');
testFamily('densenet');
testFamily('efficientnet');
testFamily('maxvit');
testFamily('mnasnet');
testFamily('mobilenet');
testFamily('regnet');
testFamily('resnet');
testFamily('shufflenetv2');
testFamily('squeezenet');
testFamily('swin_transformer');
testFamily('unet');
testFamily('vision_transformer');
