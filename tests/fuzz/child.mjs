// Calls public functions and classes with hostile arguments and notes each call before it is made, so that the parent
// can name the one that ended the process: node child.mjs LOG SEED CALLS [NAME_PATTERN]
import { openSync, writeSync } from 'node:fs';
import * as torch from 'nodetorch';
import { classTargets } from './classes.mjs';
import { functionTargets } from './functions.mjs';
import { random, start } from './values.mjs';

const [, , log, seed, calls, pattern = '.'] = process.argv;
const fd = openSync(log, 'w');
torch.setNumThreads(1);
process.emitWarning = () => {};
start(seed);

const targets = [...functionTargets(), ...classTargets()].filter(([name]) => new RegExp(pattern).test(name));
const note = (line) => writeSync(fd, `${line}\n`.padEnd(600), 0);

let failed = 0;
for (let i = 0; i < Number(calls); i++) {
  const [name, attack] = targets[random(targets.length)];
  // What an instance was made with and went through before, for it may be that which ends the process.
  let story = `${i} ${name}`;
  const attempt = (step, call) => {
    story += step;
    note(story);
    try {
      const result = call();
      if (typeof result?.then === 'function') result.then(undefined, () => {});
    } catch (error) {
      failed++;
      if (!(error instanceof Error)) throw new Error(`${story} threw what is no Error: ${String(error)}`);
    }
  };
  torch.scope(() => attack(attempt));
}
note(`done ${failed}`);
