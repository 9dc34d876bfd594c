export { ViTConfig } from './layers.js';
export * from './vit.js';
