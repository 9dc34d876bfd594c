import { testFamily } from './replay.js';

testFamily('mobilenet');
