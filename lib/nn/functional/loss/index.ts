export * from './classification.js';
export * from './distribution.js';
export * from './ranking.js';
export * from './regression.js';
