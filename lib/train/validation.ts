import type { FitState, Logs } from './callback.js';
import type { FitOptions } from './options.js';

/** Whether the epoch under way is one to validate after. */
export function isDue(
  { validation, valEvery = 1, maxSteps = Number.POSITIVE_INFINITY }: FitOptions,
  state: FitState,
): boolean {
  const { epoch, epochs, globalStep } = state;
  const isLast = epoch >= epochs || globalStep >= maxSteps;
  return validation !== undefined && (isLast || epoch % valEvery === 0);
}

/** Adds the figures of the validation, where one is due; false where that was interrupted. */
export async function validate(options: FitOptions, state: FitState, logs: Logs): Promise<boolean> {
  if (!isDue(options, state)) return true;
  const { validation, validationSteps: steps } = options;
  const { signal } = state.stopping;
  try {
    const figures = await state.trainer.evaluate(validation!, { steps, signal });
    for (const [name, value] of Object.entries(figures)) logs[inValidation(name)] = value;
    return true;
  } catch (error) {
    if (signal.aborted && error === signal.reason) return false;
    throw error;
  }
}

/** `loss` -> `valLoss`. */
function inValidation(name: string): string {
  return `val${name[0]!.toUpperCase()}${name.slice(1)}`;
}
