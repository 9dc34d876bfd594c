export { ModuleDict } from './moduleDict.js';
export { ModuleList } from './moduleList.js';
export { ParameterDict } from './parameterDict.js';
export { ParameterList } from './parameterList.js';
export { Sequential } from './sequential.js';
