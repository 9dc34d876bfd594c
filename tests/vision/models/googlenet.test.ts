import { testFamily } from './replay.js';

testFamily('googlenet');
