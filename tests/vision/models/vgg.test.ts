import { testFamily } from './replay.js';

testFamily('vgg');
