// What torch.cuda has for timing and graphs, where this version has it.

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';

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
  graphStep?: (step: (...batch: Tensor[]) => Tensor, batch: Tensor[], options?: { warmup?: number }) => GraphedStep;
};

export const hasEvents = typeof cuda.Event === 'function';

/** An event that marks a time on the device. */
export function timedEvent(): DeviceEvent {
  if (!cuda.Event) throw new Error('this version has no torch.cuda.Event');
  return new cuda.Event({ enableTiming: true });
}

/** The step as a graph, or why there is none. */
export function graphed(
  step: (...batch: Tensor[]) => Tensor,
  batch: Tensor[],
): { step: GraphedStep } | { unavailable: string } {
  if (!cuda.graphStep) return { unavailable: 'this version has no torch.cuda.graphStep' };
  const made = cuda.graphStep(step, batch);
  return made.isGraphed ? { step: made } : { unavailable: `it was not graphed: ${made.reason}` };
}

/** Waits for a device; the CPU is never behind. */
export function synchronize(device: string): void {
  if (device.startsWith('cuda')) torch.cuda.synchronize(device);
}
