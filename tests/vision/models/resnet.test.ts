import { testFamily } from './replay.js';

testFamily('resnet');
