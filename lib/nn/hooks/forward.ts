import type { Module } from '../module/class.js';
import { warn } from '../warn.js';
import { joinKwargs, runAfter, runBefore, splitKwargs } from './call.js';
import { everywhere, Hooks } from './hooks.js';
import { hookLastNode } from './last-node.js';
import { ObservedPass } from './observed-pass.js';

type Forward = (...args: unknown[]) => unknown;

const none = new Hooks();

/** The pass that full backward hooks see; null where there are none. */
function observedPass(module: Module, own: Hooks): ObservedPass | null {
  const before = [...everywhere.backwardPre, ...own.backwardPre];
  const after = [...everywhere.backwardOf(true), ...own.backwardOf(true)];
  return before.length + after.length > 0 ? new ObservedPass(module, before, after) : null;
}

function observeInput(pass: ObservedPass, args: unknown[]): unknown[] {
  const [positional, kwargs] = splitKwargs(args);
  return joinKwargs(pass.observeInput(positional), kwargs);
}

/** `forward` with hooks around it: those of every module first, then the module's own. */
export function forwardWithHooks(module: Module, forward: Forward, args: unknown[]): unknown {
  const own = module._registry.hooks ?? none;
  // What hooks register or remove meanwhile counts from the next call on.
  const after = [...everywhere.forward, ...own.forward];
  let input = args;
  let output: unknown = null;
  let called = 0;
  try {
    for (const entry of [...everywhere.forwardPre, ...own.forwardPre]) input = runBefore(entry, module, input);
    const pass = observedPass(module, own);
    if (pass) input = observeInput(pass, input);
    output = forward.apply(module, input);
    for (const entry of after) {
      called++;
      output = runAfter(entry, module, input, output);
    }
    if (pass) output = pass.observeOutput(output);
    hookLastNode(module, [...everywhere.backwardOf(false), ...own.backwardOf(false)], output);
    return output;
  } catch (error) {
    for (const entry of after.slice(called)) {
      if (!entry.alwaysCall) continue;
      try {
        output = runAfter(entry, module, input, output);
      } catch (silenced) {
        warn(`a forward hook with alwaysCall failed after forward had failed; its error is silenced: ${silenced}`);
      }
    }
    throw error;
  }
}
