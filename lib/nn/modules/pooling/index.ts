export * from './adaptive.js';
export * from './average.js';
export * from './fractional.js';
export * from './max.js';
