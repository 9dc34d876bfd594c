import { arange, empty, log, rand, randn, type Tensor, tensor, where } from '../../../index.js';
import type { Range } from '../checkRange.js';

/** What is erased of each sample of a batch. */
export interface BatchErasure {
  /** Bool `[N, H, W]`. */
  erased: Tensor;
  /** What stands there then: `[C or 1, 1, 1]`, or `[N, C, H, W]` of noise. */
  value: Tensor;
}

const ATTEMPTS = 10;

/** From which row or column to which, `[N, 1]` each, for lengths `[N]` in an image of `size`. */
function places(lengths: Tensor, size: number): Tensor {
  const start = rand(lengths.shape)
    .mul(lengths.neg().add(size + 1))
    .floor()
    .unsqueeze(-1);
  const at = arange(size);
  return at.ge(start).bitwiseAnd(at.lt(start.add(lengths.unsqueeze(-1))));
}

/**
 * Draws a rectangle for each of `count` samples: as `RandomErasing` does for one image, the first of ten that is smaller
 * than the image, or none.
 */
export function drawBatchErasure(
  [channels, height, width]: readonly [number, number, number],
  count: number,
  scale: Range,
  ratio: Range,
  value: readonly number[] | null,
): BatchErasure {
  const areas = empty([ATTEMPTS, count])
    .uniform_(...scale)
    .mul(height * width);
  const aspects = empty([ATTEMPTS, count])
    .uniform_(...(log(tensor([...ratio])).tolist() as [number, number]))
    .exp();
  const heights = areas.mul(aspects).sqrt().round();
  const widths = areas.div(aspects).sqrt().round();
  const fits = heights.lt(height).bitwiseAnd(widths.lt(width));
  // The first that fits; where none does, the first, whose size then counts as nothing.
  const first = fits.to('uint8').argmax(0, true);
  const chosen = (sizes: Tensor): Tensor => where(fits, sizes, 0).gather(0, first).squeeze(0);
  const rows = places(chosen(heights), height).unsqueeze(-1);
  const columns = places(chosen(widths), width).unsqueeze(-2);
  return {
    erased: rows.bitwiseAnd(columns),
    value: value ? tensor(value).reshape([-1, 1, 1]) : randn([count, channels, height, width]),
  };
}

/** Erases in a batch `[N, ..., C, H, W]`. */
export function eraseBatch(batch: Tensor, { erased, value }: BatchErasure): Tensor {
  const [count, height, width] = erased.shape as [number, number, number];
  const between = batch.shape.slice(1, -2);
  const here = erased.reshape([count, ...between.map(() => 1), height, width]).to(batch.device);
  const wide =
    value.ndim === 4 ? value.reshape([count, ...between.slice(1).map(() => 1), ...value.shape.slice(1)]) : value;
  return where(here, wide.to(batch.device, batch.dtype), batch);
}
