import { testFamily } from './replay.js';
import './small.js';

testFamily('vision_transformer');
