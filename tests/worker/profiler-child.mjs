// What a worker thread runs: it profiles, says so, and ends as it was told.
import { parentPort, workerData } from 'node:worker_threads';
import * as torch from 'nodetorch';

const prof = torch.profiler.profile({ profileMemory: true, withStack: true });
torch.profiler.recordFunction('open');
const work = () => torch.scope(() => torch.ones([4]).add(1).sum().item());
work();
if (workerData.stop) prof.stop();
parentPort.postMessage(workerData.stop ? prof.events().filter(({ key }) => key === 'aten::add').length : null);
while (workerData.forever) work();
if (workerData.wait) await new Promise((resolve) => parentPort.once('message', resolve));
parentPort.unref();
