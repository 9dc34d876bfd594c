export * as windows from './windows.js';
