import { native } from '../native.js';

/** One run through a graph: what `backward` or `grad` was asked for. Runs nest where a hook starts another one. */
export interface GraphTask {
  readonly outputs: readonly number[];
  /** What gradients are wanted for; empty for all leaves. */
  readonly inputs: readonly number[];
  readonly retainsGraph: boolean;
  /** Called when it is over, with whether it went through. */
  readonly atEnd: ((succeeded: boolean) => void)[];
}

const running: GraphTask[] = [];

/** The innermost run that goes on now; undefined outside. */
export function currentTask(): GraphTask | undefined {
  return running[running.length - 1];
}

function runTask<T>(outputs: readonly number[], inputs: readonly number[], retainsGraph: boolean, run: () => T): T {
  const task: GraphTask = { outputs, inputs, retainsGraph, atEnd: [] };
  running.push(task);
  let succeeded = false;
  try {
    const result = run();
    succeeded = true;
    return result;
  } finally {
    running.pop();
    for (const end of task.atEnd) end(succeeded);
  }
}

/** Accumulates gradients in leaves; takes handles. */
export function backwardTask(
  outputs: number[],
  gradients: number[],
  inputs: number[],
  retainGraph: boolean,
  createGraph: boolean,
): void {
  runTask(outputs, inputs, retainGraph, () => native.backward(outputs, gradients, inputs, retainGraph, createGraph));
}

/** Handles of the gradients for `inputs`, 0 for one that was not used. */
export function gradTask(
  outputs: number[],
  inputs: number[],
  gradients: number[],
  retainGraph: boolean,
  createGraph: boolean,
): number[] {
  return runTask(outputs, inputs, retainGraph, () =>
    native.gradOf(outputs, inputs, gradients, retainGraph, createGraph, true),
  );
}
