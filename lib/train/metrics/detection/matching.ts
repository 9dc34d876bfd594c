import type { Found, Wanted } from './images.js';

/** What became of the detections of one class in one image at one IoU: each is right, wrong, or doesn't count. */
export interface Verdict {
  scores: Float64Array;
  isRight: Uint8Array;
  isIgnored: Uint8Array;
  /** How many there were to find. */
  wanted: number;
}

export interface Limits {
  /** The least and the greatest area that counts. */
  area: readonly [least: number, greatest: number];
  /** How many detections of a class in an image count, the best first. */
  maxDetections: number;
}

type Match = (found: Found, wanted: Wanted, ious: Float64Array, threshold: number, limits: Limits) => Verdict;

/** What doesn't count for its size, and verdicts in which nothing is right yet. */
function prepare(found: Found, wanted: Wanted, { area: [least, greatest], maxDetections }: Limits) {
  const isOutside = (area: number) => area < least || area > greatest;
  const isIgnored = wanted.isIgnored.map((ignored, j) => ignored || isOutside(wanted.area[j]!));
  const count = Math.min(found.count, maxDetections);
  const verdict: Verdict = {
    scores: found.scores.subarray(0, count),
    isRight: new Uint8Array(count),
    isIgnored: Uint8Array.from(found.area.subarray(0, count), (area) => Number(isOutside(area))),
    wanted: isIgnored.filter((ignored) => !ignored).length,
  };
  return { verdict, count, isIgnored, isTaken: new Uint8Array(wanted.count) };
}

/**
 * Gives each detection, the best first, what it overlaps most of what is left, as COCO's evaluation does: one that counts
 * is preferred to one that doesn't, and what doesn't count makes a detection not count.
 */
export const matchCoco: Match = (found, wanted, ious, threshold, limits) => {
  const { verdict, count, isIgnored, isTaken } = prepare(found, wanted, limits);
  const places = [...isIgnored.keys()];
  const order = [...places.filter((j) => !isIgnored[j]), ...places.filter((j) => isIgnored[j])];
  for (let i = 0; i < count; i++) {
    let best = -1;
    let most = Math.min(threshold, 1 - 1e-10);
    for (const j of order) {
      if (isTaken[j] && !wanted.isCrowd[j]) continue;
      if (best >= 0 && !isIgnored[best] && isIgnored[j]) break;
      const iou = ious[i * wanted.count + j]!;
      if (iou < most) continue;
      most = iou;
      best = j;
    }
    if (best < 0) continue;
    isTaken[best] = 1;
    verdict.isRight[i] = 1;
    verdict.isIgnored[i] = Number(isIgnored[best]);
  }
  return verdict;
};

/**
 * Gives each detection, the best first, what it overlaps most of all there is, as Pascal VOC's evaluation does: it is wrong
 * where that is taken already.
 */
export const matchVoc: Match = (found, wanted, ious, threshold, limits) => {
  const { verdict, count, isIgnored, isTaken } = prepare(found, wanted, limits);
  for (let i = 0; i < count; i++) {
    const row = ious.subarray(i * wanted.count, (i + 1) * wanted.count);
    const best = row.reduce((most, iou, j) => (most < 0 || iou > row[most]! ? j : most), -1);
    if (best < 0 || row[best]! < threshold) continue;
    verdict.isIgnored[i] = Number(isIgnored[best]);
    if (isIgnored[best]) continue;
    verdict.isRight[i] = 1 - isTaken[best]!;
    isTaken[best] = 1;
  }
  return verdict;
};

/** Precision and recall after each detection that counts, from the best of all images down. */
export interface Curve {
  precision: Float64Array;
  recall: Float64Array;
}

/** Null where there was nothing to find. */
export function curveOf(verdicts: readonly Verdict[]): Curve | null {
  const wanted = verdicts.reduce((sum, verdict) => sum + verdict.wanted, 0);
  if (wanted === 0) return null;
  const all = verdicts.flatMap(({ scores, isRight, isIgnored }) =>
    Array.from(scores, (score, i) => ({ score, isRight: isRight[i]!, isIgnored: isIgnored[i]! })),
  );
  all.sort((a, b) => b.score - a.score);
  const precision = new Float64Array(all.length);
  const recall = new Float64Array(all.length);
  let [right, wrong] = [0, 0];
  for (const [i, { isRight, isIgnored }] of all.entries()) {
    if (!isIgnored) {
      if (isRight) right++;
      else wrong++;
    }
    recall[i] = right / wanted;
    precision[i] = right === 0 ? 0 : right / (right + wrong);
  }
  // No precision is less than one at a higher recall.
  for (let i = all.length - 1; i > 0; i--) {
    if (precision[i]! > precision[i - 1]!) precision[i - 1] = precision[i]!;
  }
  return { precision, recall };
}

/** The mean of the precision at recalls of 0, 0.01, ..., 1. */
export function precisionAt101({ precision, recall }: Curve): number {
  let sum = 0;
  let i = 0;
  for (let k = 0; k <= 100; k++) {
    const wanted = k === 100 ? 1 : k * 0.01;
    while (i < recall.length && recall[i]! < wanted) i++;
    if (i === recall.length) break;
    sum += precision[i]!;
  }
  return sum / 101;
}

/** The area under the curve. */
export function areaUnder({ precision, recall }: Curve): number {
  let area = 0;
  for (const [i, height] of precision.entries()) area += height * (recall[i]! - (recall[i - 1] ?? 0));
  return area;
}
