// What torch.cuda has for timing and graphs, where this version has it.

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import type { Device } from './case.js';

export interface DeviceEvent {
  record(): void;
  synchronize(): void;
  /** Milliseconds. */
  elapsedTime(end: DeviceEvent): number;
}

/** A step that is replayed as one graph; `isGraphed` is false where it runs operator by operator, for that `reason`. */
export interface GraphedStep {
  (...batch: Tensor[]): Tensor;
  isGraphed: boolean;
  reason: string | null;
}

const cuda = torch.cuda as unknown as {
  Event?: new (options: { enableTiming: boolean }) => DeviceEvent;
  graphStep?: (
    step: (...batch: Tensor[]) => Tensor,
    batch: Tensor[],
    options: { device: Device; warmup: number },
  ) => GraphedStep;
};

/** An event that marks a time on the device. */
export function timedEvent(): DeviceEvent {
  if (!cuda.Event) throw new Error('this version has no torch.cuda.Event');
  return new cuda.Event({ enableTiming: true });
}

export function hasEvents(): boolean {
  try {
    timedEvent();
    return true;
  } catch {
    return false;
  }
}

/** How many calls a graph is made after: as many as in the twin. */
const WARM_UP = 3;

/** The step as a graph, ready to be replayed, or why there is none. */
export function graphed(
  step: (...batch: Tensor[]) => Tensor,
  batch: Tensor[],
  device: Device,
): { step: GraphedStep } | { unavailable: string } {
  if (!cuda.graphStep) return { unavailable: 'this version has no torch.cuda.graphStep' };
  const made = cuda.graphStep(step, batch, { device, warmup: WARM_UP });
  // It may warm up when it is made, or when it is called.
  for (let i = 0; i <= WARM_UP && !made.isGraphed && made.reason === null; i++) torch.scope(() => void made(...batch));
  if (made.isGraphed) return { step: made };
  return { unavailable: `the step was not graphed: ${made.reason ?? 'it gives no reason'}` };
}

/** Waits for a device; the CPU is never behind. */
export function synchronize(device: Device): void {
  if (device === 'cuda') torch.cuda.synchronize();
}
