import { testFamily } from './replay.js';
import './small.js';

testFamily('densenet');
