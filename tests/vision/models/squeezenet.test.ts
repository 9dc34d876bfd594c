import { testFamily } from './replay.js';

testFamily('squeezenet');
