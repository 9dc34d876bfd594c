import { describe, rangeError, typeError } from '../../../core/errors.js';
import { Tensor } from '../../../index.js';

/** What was found in one image. */
export interface Detections {
  /** `[N, 4]`: `x1, y1, x2, y2`. */
  boxes: Tensor;
  /** `[N]`: how sure each is. */
  scores: Tensor;
  /** `[N]`: its class, an integer. */
  labels: Tensor;
}

/** What there is to find in one image. */
export interface GroundTruth {
  /** `[M, 4]`: `x1, y1, x2, y2`. */
  boxes: Tensor;
  /** `[M]`: classes. */
  labels: Tensor;
  /** `[M]`: what counts neither as found nor as missed, and may be found many times: a crowd. */
  iscrowd?: Tensor;
  /** `[M]`: what counts neither as found nor as missed. */
  difficult?: Tensor;
  /** `[M]`: its area, where that isn't its box's. */
  area?: Tensor;
}

/** Boxes of one class in one image: corner and size of each, one after the other, and what else is known. */
export interface Boxes {
  count: number;
  xywh: Float64Array;
  area: Float64Array;
}

export interface Found extends Boxes {
  /** The best first. */
  scores: Float64Array;
}

export interface Wanted extends Boxes {
  isCrowd: boolean[];
  isIgnored: boolean[];
}

/** What was found and what there is, by class; a class that an image lacks on both sides is absent. */
export type ImageClasses = Map<number, { found: Found; wanted: Wanted }>;

function numbers(fn: string, name: string, value: unknown, count: number): number[] {
  if (!(value instanceof Tensor)) throw typeError(`${fn}: ${name} should be a tensor, got ${describe(value)}.`);
  if (value.ndim !== 1 || value.shape[0] !== count) {
    throw rangeError(`${fn}: ${name} should be [${count}], one a box, got ${describe(value)}.`);
  }
  const list = value.tolist() as (number | boolean)[];
  return list.map((x, i) => {
    if (Number.isNaN(Number(x))) throw rangeError(`${fn}: ${name}[${i}] is NaN.`);
    return Number(x);
  });
}

function corners(fn: string, name: string, value: unknown): number[][] {
  if (!(value instanceof Tensor)) throw typeError(`${fn}: ${name} should be a tensor, got ${describe(value)}.`);
  if (value.numel() === 0) return [];
  if (value.ndim !== 2 || value.shape[1] !== 4) {
    throw rangeError(`${fn}: ${name} should be [N, 4], got ${describe(value)}.`);
  }
  return value.tolist() as number[][];
}

/** The boxes at `indices`, as corner and size, in which COCO's files and arithmetic have them. */
function gather(boxes: number[][], indices: number[], areas?: number[]): Boxes {
  const xywh = new Float64Array(4 * indices.length);
  const area = new Float64Array(indices.length);
  for (const [k, i] of indices.entries()) {
    const [x1, y1, x2, y2] = boxes[i] as [number, number, number, number];
    xywh.set([x1, y1, x2 - x1, y2 - y1], 4 * k);
    area[k] = areas ? areas[i]! : (x2 - x1) * (y2 - y1);
  }
  return { count: indices.length, xywh, area };
}

/** Copies an image's boxes from their tensors, sorted by class and score. */
export function readImage(fn: string, detections: Detections, truth: GroundTruth): ImageClasses {
  const found = corners(fn, 'boxes', detections?.boxes);
  const scores = numbers(fn, 'scores', detections.scores, found.length);
  const foundLabels = numbers(fn, 'labels', detections.labels, found.length);
  const wanted = corners(fn, "the target's boxes", truth?.boxes);
  const wantedLabels = numbers(fn, "the target's labels", truth.labels, wanted.length);
  const optional = (name: 'iscrowd' | 'difficult' | 'area') =>
    truth[name] === undefined ? undefined : numbers(fn, `the target's ${name}`, truth[name], wanted.length);
  const [crowds, difficult, areas] = [optional('iscrowd'), optional('difficult'), optional('area')];

  const classes: ImageClasses = new Map();
  for (const label of new Set([...foundLabels, ...wantedLabels])) {
    const places = (labels: number[]) => [...labels.keys()].filter((i) => labels[i] === label);
    const best = places(foundLabels).sort((a, b) => scores[b]! - scores[a]!);
    const there = places(wantedLabels);
    const isCrowd = there.map((i) => Boolean(crowds?.[i]));
    classes.set(label, {
      found: { ...gather(found, best), scores: Float64Array.from(best, (i) => scores[i]!) },
      wanted: {
        ...gather(wanted, there, areas),
        isCrowd,
        isIgnored: there.map((i, k) => isCrowd[k]! || Boolean(difficult?.[i])),
      },
    });
  }
  return classes;
}

/**
 * Intersection over union of what was found with what is wanted, in the order of what was found. With `crowds`, of what
 * is found in a crowd the share that is inside it.
 */
export function overlaps(found: Found, wanted: Wanted, crowds: boolean): Float64Array {
  const ious = new Float64Array(found.count * wanted.count);
  const [a, b] = [found.xywh, wanted.xywh];
  for (let i = 0; i < found.count; i++) {
    const [x, y, w, h] = a.subarray(4 * i, 4 * i + 4) as unknown as [number, number, number, number];
    for (let j = 0; j < wanted.count; j++) {
      const [x2, y2, w2, h2] = b.subarray(4 * j, 4 * j + 4) as unknown as [number, number, number, number];
      const width = Math.min(x + w, x2 + w2) - Math.max(x, x2);
      const height = Math.min(y + h, y2 + h2) - Math.max(y, y2);
      if (width <= 0 || height <= 0) continue;
      const intersection = width * height;
      const union = crowds && wanted.isCrowd[j] ? w * h : w * h + w2 * h2 - intersection;
      ious[i * wanted.count + j] = intersection / union;
    }
  }
  return ious;
}
