import { testFamily } from './replay.js';

testFamily('alexnet');
