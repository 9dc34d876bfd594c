/** A small model of indexing in plain JavaScript, against which the real one is tested. */

export interface ModelSlice {
  start: number | null;
  stop: number | null;
  step: number | null;
}

/** An index array of any shape, its values in row-major order. */
export interface ModelArray {
  shape: number[];
  values: number[];
}

export interface ModelMask {
  shape: number[];
  mask: boolean[];
}

export type ModelItem = number | null | '...' | ModelSlice | ModelArray | ModelMask;

/** Where the elements that an index selects lie in the source, in row-major order of the result's shape. */
export interface Selection {
  shape: number[];
  positions: number[];
}

export const numel = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);

function stridesOf(shape: readonly number[]): number[] {
  return shape.map((_, d) => numel(shape.slice(d + 1)));
}

/** The sequence 0, 1, ... that a slice takes from a dimension. */
function sliced({ start, stop, step }: ModelSlice, size: number): number[] {
  const clip = (bound: number | null, open: number) =>
    bound === null ? open : Math.min(Math.max(bound < 0 ? bound + size : bound, 0), size);
  const taken: number[] = [];
  for (let i = clip(start, 0); i < clip(stop, size); i += step ?? 1) taken.push(i);
  return taken;
}

/** The coordinates of a mask's true elements, an index array for each of its dimensions. */
function coordinates({ shape, mask }: ModelMask): ModelArray[] {
  const places = mask.flatMap((isSet, i) => (isSet ? [i] : []));
  return stridesOf(shape).map((stride, d) => ({
    shape: [places.length],
    values: places.map((i) => Math.floor(i / stride) % shape[d]!),
  }));
}

/** One dimension of the result, or the place of the index arrays, by what it adds to the position. */
type Axis = { offsets: number[] } | 'arrays';

export function select(shape: readonly number[], items: readonly ModelItem[]): Selection {
  const strides = stridesOf(shape);
  const used = items.reduce<number>((count, item) => count + dimensionsOf(item), 0);
  const axes: Axis[] = [];
  const arrays: (ModelArray & { stride: number; size: number })[] = [];
  let base = 0;
  let dim = 0;
  const whole = () => {
    const stride = strides[dim]!;
    axes.push({ offsets: Array.from({ length: shape[dim]! }, (_, i) => i * stride) });
    dim++;
  };
  const take = (array: ModelArray) => {
    arrays.push({ ...array, stride: strides[dim]!, size: shape[dim]! });
    axes.push('arrays');
    dim++;
  };
  for (const given of items) {
    // A tensor without dimensions is the integer that it holds.
    const item = isArray(given) && given.shape.length === 0 ? given.values[0]! : given;
    if (item === null) axes.push({ offsets: [0] });
    else if (item === '...') for (let i = used; i < shape.length; i++) whole();
    else if (typeof item === 'number') {
      base += strides[dim]! * (item < 0 ? item + shape[dim]! : item);
      dim++;
    } else if ('step' in item) {
      const stride = strides[dim]!;
      axes.push({ offsets: sliced(item, shape[dim]!).map((i) => i * stride) });
      dim++;
    } else if ('mask' in item) coordinates(item).forEach(take);
    else take(item);
  }
  while (dim < shape.length) whole();
  return place(base, axes, arrays);
}

function isArray(item: ModelItem): item is ModelArray {
  return typeof item === 'object' && item !== null && 'values' in item;
}

function dimensionsOf(item: ModelItem): number {
  if (item === null || item === '...') return 0;
  return typeof item === 'object' && 'mask' in item ? item.shape.length : 1;
}

/** Index arrays are broadcast together; their result stands where they stood if side by side, else in front. */
function place(base: number, axes: Axis[], arrays: (ModelArray & { stride: number; size: number })[]): Selection {
  const rank = Math.max(0, ...arrays.map((a) => a.shape.length));
  const common = Array.from({ length: rank }, (_, d) =>
    arrays.reduce((size, a) => {
      const own = a.shape[d - rank + a.shape.length] ?? 1;
      return own === 1 ? size : own;
    }, 1),
  );
  const joint = Array.from({ length: numel(common) }, (_, flat) =>
    arrays.reduce((sum, a) => {
      let at = 0;
      stridesOf(common).forEach((stride, d) => {
        const own = d - rank + a.shape.length;
        if (own >= 0 && a.shape[own] !== 1) at += stridesOf(a.shape)[own]! * (Math.floor(flat / stride) % common[d]!);
      });
      const value = a.values[at]!;
      return sum + a.stride * (value < 0 ? value + a.size : value);
    }, 0),
  );
  const first = axes.indexOf('arrays');
  const last = axes.lastIndexOf('arrays');
  const adjacent = axes.slice(first, last + 1).every((axis) => axis === 'arrays');
  const rest = (list: Axis[]) => list.filter((axis) => axis !== 'arrays') as { offsets: number[] }[];
  const before = adjacent ? rest(axes.slice(0, Math.max(first, 0))) : [];
  const after = rest(adjacent ? axes.slice(Math.max(first, 0)) : axes);
  const blocks = [...before.map((a) => a.offsets), ...(arrays.length ? [joint] : []), ...after.map((a) => a.offsets)];
  const positions = blocks.reduce((list, block) => list.flatMap((at) => block.map((offset) => at + offset)), [base]);
  const sizes = (list: { offsets: number[] }[]) => list.map((axis) => axis.offsets.length);
  return { shape: [...sizes(before), ...common, ...sizes(after)], positions };
}
