/** torch.autograd.profiler: the pieces of torch.profiler that Python also has here. See https://pytorch.org/docs/stable/autograd.html#profiler */
export { EventList, FunctionEvent, FunctionEventAvg, Profile, profile, recordFunction } from '../profiler/index.js';
