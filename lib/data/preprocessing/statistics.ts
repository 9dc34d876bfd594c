import { clamp, type Tensor, where } from '../../index.js';

/** The machine epsilon of float64. */
const EPS = 2 ** -52;

/** How many values of each column are no NaN. */
export function countValid(data: Tensor): Tensor {
  return data.isnan().logicalNot().sum(0);
}

/** Scales of which those that are next to nothing are 1, so that dividing by them changes nothing. */
export function withoutZeros(scale: Tensor): Tensor {
  return scale.maskedFill(scale.lt(10 * EPS), 1);
}

/** Whether columns are constant but for rounding, by their variance, mean and number of values. */
export function isConstant(variance: Tensor, mean: Tensor, count: Tensor): Tensor {
  return variance.le(variance.mul(count).mul(EPS).add(mean.mul(count).mul(EPS).square()));
}

/** The quantile of each column, from 0 to 1, between values as on a line; NaN is passed over. */
export function quantile(data: Tensor, q: number): Tensor {
  // NaN comes last when sorted.
  const sorted = data.sort(0).values;
  const last = clamp(countValid(data).sub(1), 0);
  const place = last.to(data.dtype).mul(q);
  const below = sorted.gather(0, place.floor().long().unsqueeze(0)).squeeze(0);
  const above = sorted.gather(0, place.ceil().long().unsqueeze(0)).squeeze(0);
  const part = place.sub(place.floor());
  return where(part.eq(0), below, below.lerp(above, part));
}

/** The least and the greatest value of each column, NaN passed over; NaN for a column of nothing else. */
export function extremes(data: Tensor): [least: Tensor, greatest: Tensor] {
  const missing = data.isnan();
  const empty = missing.all(0);
  const least = data.maskedFill(missing, Infinity).amin(0).maskedFill(empty, Number.NaN);
  const greatest = data.maskedFill(missing, -Infinity).amax(0).maskedFill(empty, Number.NaN);
  return [least, greatest];
}
