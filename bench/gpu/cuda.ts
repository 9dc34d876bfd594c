// Timing, graphs and waiting on a device.
import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import type { Device } from './case.js';

/** An event that marks a time on the device. */
export function timedEvent(): torch.cuda.Event {
  return new torch.cuda.Event({ enableTiming: true });
}

/** How many calls a graph is made after: as many as in the twin. */
const WARM_UP = 3;

/** The step as a graph, ready to be replayed, or why there is none. */
export function graphed(
  step: (...batch: Tensor[]) => Tensor,
  batch: Tensor[],
  device: Device,
): { step: torch.cuda.GraphedStep<Tensor[], Tensor> } | { unavailable: string } {
  const made = torch.cuda.graphStep(step, batch, { device, warmup: WARM_UP });
  for (let i = 0; i <= WARM_UP && !made.isGraphed && made.reason === null; i++) torch.scope(() => void made(...batch));
  return made.isGraphed ? { step: made } : { unavailable: `the step was not graphed: ${made.reason}` };
}

/** Waits for a device; the CPU is never behind. */
export function synchronize(device: Device): void {
  if (device === 'cuda') torch.cuda.synchronize();
}
