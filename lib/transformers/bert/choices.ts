import type { Tensor } from '../../torch.js';
import type { ModelInputs } from '../inputs.js';

const flatten = (t: Tensor | null | undefined, kept: number): Tensor | null =>
  t ? t.view([-1, ...t.shape.slice(-kept)]) : null;

/** Inputs `[batch, choices, ...]` as `[batch * choices, ...]`, and the number of choices. */
export function flattenChoices(inputs: ModelInputs): [inputs: ModelInputs, choices: number] {
  const { inputIds, attentionMask, tokenTypeIds, positionIds, inputsEmbeds, ...rest } = inputs;
  const choices = (inputIds ?? inputsEmbeds)?.shape[1] ?? 0;
  const flat = {
    inputIds: flatten(inputIds, 1),
    attentionMask: flatten(attentionMask, 1),
    tokenTypeIds: flatten(tokenTypeIds, 1),
    positionIds: flatten(positionIds, 1),
    inputsEmbeds: flatten(inputsEmbeds, 2),
  };
  return [{ ...rest, ...flat }, choices];
}
