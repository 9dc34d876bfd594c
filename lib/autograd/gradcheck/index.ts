export { GradcheckError } from './error.js';
export { type GradcheckOptions, gradcheck, gradgradcheck } from './gradcheck.js';
