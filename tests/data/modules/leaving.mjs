// A process that leaves two loops while their workers hang, and should end all the same.
import { DataLoader, ModuleDataset } from 'nodetorch/data';

const dataset = await ModuleDataset.open(new URL('numbers.mjs', import.meta.url), { broken: { 3: 'hang' } });
for await (const batch of new DataLoader(dataset, { workers: 1 })) {
  console.log(batch.i.tolist());
  break;
}
const kept = new DataLoader(dataset, { workers: 1, persistentWorkers: true, batchSize: 3, prefetch: 0 });
await kept.iterate().next();
