import { testFamily } from './replay.js';

testFamily('densenet');
