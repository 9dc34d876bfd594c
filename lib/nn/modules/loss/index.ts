export * from './classification.js';
export * from './distribution.js';
export * from './linearCrossEntropy.js';
export * from './ranking.js';
export * from './regression.js';
