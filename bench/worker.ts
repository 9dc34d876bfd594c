// Runs cases on request: a line `{"case", "n"}` comes in, a line `{"ms"}` goes out.
import { createInterface } from 'node:readline';
import * as torch from 'nodetorch';
import { cases } from './cases.js';

torch.setNumThreads(Number(process.argv[2]));
const built = new Map<string, (n: number) => void | Promise<void>>();
console.log(JSON.stringify({ ready: torch.version.libtorch }));

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line) as { case: string; n: number };
  if (!built.has(request.case)) built.set(request.case, cases[request.case]!());
  const run = built.get(request.case)!;
  const start = process.hrtime.bigint();
  await run(request.n);
  console.log(JSON.stringify({ ms: Number(process.hrtime.bigint() - start) / 1e6 }));
}
