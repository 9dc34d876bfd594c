/** Pretrained weights from files, URLs and the Hugging Face hub. @see https://pytorch.org/docs/stable/hub.html */
export { getDir, setDir } from './directory.js';
export { downloadUrlToFile } from './download.js';
export { HubError } from './errors.js';
export { cachedFile, loadConfig } from './files.js';
export type { HubOptions } from './huggingface/settings.js';
export { loadStateDictFromUrl } from './state-dict.js';
export { type LoadWeightsOptions, loadWeights } from './weights.js';
