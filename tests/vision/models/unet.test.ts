import { testFamily } from './replay.js';

testFamily('unet');
