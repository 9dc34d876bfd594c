import { testFamily } from './replay.js';

testFamily('alexnet');
testFamily('vgg');
testFamily('inception');
testFamily('googlenet');
