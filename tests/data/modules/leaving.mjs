// A process that leaves two loops while their workers hang, and closes a loader that has failed. It should end all the
// same, after what it waits for. Run with tsx, for the sake of one module.
import { DataLoader, ModuleDataset } from 'nodetorch/data';

const torn = await ModuleDataset.open(new URL('typed.ts', import.meta.url), 8);
const failing = new DataLoader(torn, { workers: 1, persistentWorkers: true });
try {
  for await (const _ of failing);
} catch (error) {
  console.log(error.cause.message);
}
await failing.close();
console.log('closed');

const dataset = await ModuleDataset.open(new URL('numbers.mjs', import.meta.url), { broken: { 3: 'hang' } });
for await (const batch of new DataLoader(dataset, { workers: 1 })) {
  console.log(batch.i.tolist());
  break;
}
const kept = new DataLoader(dataset, { workers: 1, persistentWorkers: true, batchSize: 3, prefetch: 0 });
await kept.iterate().next();
