export * from './rectified.js';
export * from './smooth.js';
export * from './softmax.js';
export * from './squashing.js';
