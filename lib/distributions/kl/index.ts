// What these files register is found by `klDivergence`.
import './general.js';
import './infinite.js';
import './multivariate.js';
import './positive.js';
import './real.js';
import './same.js';
import './uniform.js';
import './unitInterval.js';

export { type DistributionClass, type KlFunction, klDivergence, registerKl } from './registry.js';
