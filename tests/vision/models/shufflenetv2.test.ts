import { testFamily } from './replay.js';

testFamily('shufflenetv2');
