import { testFamily } from './replay.js';

testFamily('mnasnet');
