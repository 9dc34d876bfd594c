import { testFamily } from './replay.js';

testFamily('inception');
