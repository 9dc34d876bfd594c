import { signature } from '../../../core/arguments.js';
import { describe, rangeError, typeError } from '../../../core/errors.js';
import { type Detections, type GroundTruth, type ImageClasses, overlaps, readImage } from './images.js';
import {
  areaUnder,
  type Curve,
  curveOf,
  type Limits,
  matchCoco,
  matchVoc,
  precisionAt101,
  type Verdict,
} from './matching.js';

import { restored, type SavedClass, saved } from './state.js';

export type { Detections, GroundTruth } from './images.js';

export interface MeanAveragePrecisionOptions {
  /**
   * `'coco'`: the mean of the precision at 101 recalls. `'voc'`: the area under the curve, as Pascal VOC has it since
   * 2010, at an IoU of 0.5, of all detections.
   */
  style?: 'coco' | 'voc';
  /** The IoUs at which a detection is right, and over which the mean goes. COCO: 0.5, 0.55, ..., 0.95. */
  iouThresholds?: readonly number[];
  /** How many detections of each class in an image count, the best first: 100, with `'voc'` all. */
  maxDetections?: number;
}

/** What `meanAveragePrecision` finds, from 0 to 1; NaN where there was nothing to find. */
export interface MeanAveragePrecision {
  /** The mean over IoUs and classes. */
  map: number;
  /** At an IoU of 0.5, and of 0.75; NaN where the thresholds have no such one. */
  map50: number;
  map75: number;
  /** Of what is smaller than 32 by 32 pixels, smaller than 96 by 96, and larger. */
  mapSmall: number;
  mapMedium: number;
  mapLarge: number;
  /** The share of what there is that was found, the mean over IoUs and classes, with 1, 10, and all detections. */
  mar1: number;
  mar10: number;
  mar: number;
  marSmall: number;
  marMedium: number;
  marLarge: number;
  /** The same as `map`, `map50` and `mar`, of each class. */
  perClass: { label: number; map: number; map50: number; mar: number }[];
}

/** A metric of what was found in images and what there was. */
export interface DetectionMetric {
  reset(): void;
  /** Takes an element an image of the batch. */
  update(detections: readonly Detections[], targets: readonly GroundTruth[]): void;
  compute(): MeanAveragePrecision;
  /** The boxes so far, as `torch.save` takes them. */
  stateDict(): unknown;
  /** Goes on from what `stateDict` gave. */
  loadStateDict(state: any): void;
}

const COCO_THRESHOLDS = Array.from({ length: 10 }, (_, i) => (i === 9 ? 0.95 : 0.5 + i * ((0.95 - 0.5) / 9)));
const AREAS = { all: [0, 1e10], small: [0, 32 ** 2], medium: [32 ** 2, 96 ** 2], large: [96 ** 2, 1e10] } as const;

const name = 'metrics.meanAveragePrecision';
const read = signature<MeanAveragePrecisionOptions>(name, ['*', 'style?', 'iouThresholds?', 'maxDetections?']);

/**
 * How well boxes were found: the area under precision over recall, the mean over IoUs and classes. The figures are those of
 * pycocotools. It keeps the boxes of all images, and is used by hand, since it has more than one value.
 *
 * ```ts
 * const metric = metrics.meanAveragePrecision();
 * metric.update([{ boxes, scores, labels }], [{ boxes, labels }]); // an element an image
 * metric.compute().map50;
 * ```
 *
 * `update` throws a RangeError where boxes, scores and labels don't fit together, and for scores that are NaN.
 *
 * See https://lightning.ai/docs/torchmetrics/stable/detection/mean_average_precision.html.
 */
export function meanAveragePrecision(options?: MeanAveragePrecisionOptions): DetectionMetric;
export function meanAveragePrecision(...args: unknown[]): DetectionMetric {
  const { style = 'coco', iouThresholds, maxDetections } = checked(read(args));
  const thresholds = iouThresholds ?? (style === 'coco' ? COCO_THRESHOLDS : [0.5]);
  const most = maxDetections ?? (style === 'coco' ? 100 : Number.POSITIVE_INFINITY);
  const [match, precisionOf] = style === 'coco' ? [matchCoco, precisionAt101] : [matchVoc, areaUnder];
  const images: ImageClasses[] = [];

  /** For each threshold the curve of a class; null where there was nothing to find. */
  function curves(label: number, limits: Limits): (Curve | null)[] {
    const verdicts = thresholds.map((): Verdict[] => []);
    for (const image of images) {
      const boxes = image.get(label);
      if (!boxes) continue;
      const ious = overlaps(boxes.found, boxes.wanted, style === 'coco');
      for (const [t, threshold] of thresholds.entries()) {
        verdicts[t]!.push(match(boxes.found, boxes.wanted, ious, threshold, limits));
      }
    }
    return verdicts.map(curveOf);
  }

  return {
    reset() {
      images.length = 0;
    },
    update(detections, targets) {
      if (!Array.isArray(detections) || !Array.isArray(targets)) {
        const got = `${describe(detections)} and ${describe(targets)}`;
        throw typeError(
          `${name}: expected an array of detections and one of targets, an element an image, got ${got}.`,
        );
      }
      if (detections.length !== targets.length) {
        throw rangeError(`${name}: detections of ${detections.length} images, but targets of ${targets.length}.`);
      }
      images.push(...detections.map((found, i) => readImage(name, found, targets[i]!)));
    },
    stateDict: () => ({ images: images.map(saved) }),
    loadStateDict(state: { images: SavedClass[][] }) {
      const loaded = state.images.map(restored);
      images.length = 0;
      images.push(...loaded);
    },
    compute() {
      const labels = [...new Set(images.flatMap((image) => [...image.keys()]))].sort((a, b) => a - b);
      const at = (area: readonly [number, number], maxDetections: number) =>
        labels.map((label) => curves(label, { area, maxDetections: Math.min(maxDetections, most) }));
      const all = at(AREAS.all, most);
      const [small, medium, large] = [at(AREAS.small, most), at(AREAS.medium, most), at(AREAS.large, most)];
      const map = (classes: (Curve | null)[][]) => mean(classes.flat(), precisionOf);
      const mar = (classes: (Curve | null)[][]) => mean(classes.flat(), lastRecall);
      const atIou = (classes: (Curve | null)[][], iou: number) => {
        const t = thresholds.findIndex((threshold) => Math.abs(threshold - iou) < 1e-9);
        return t < 0
          ? Number.NaN
          : mean(
              classes.map((ofClass) => ofClass[t]!),
              precisionOf,
            );
      };
      return {
        map: map(all),
        map50: atIou(all, 0.5),
        map75: atIou(all, 0.75),
        mapSmall: map(small),
        mapMedium: map(medium),
        mapLarge: map(large),
        mar1: mar(at(AREAS.all, 1)),
        mar10: mar(at(AREAS.all, 10)),
        mar: mar(all),
        marSmall: mar(small),
        marMedium: mar(medium),
        marLarge: mar(large),
        perClass: labels.map((label, k) => {
          const ofClass = [all[k]!];
          return { label, map: map(ofClass), map50: atIou(ofClass, 0.5), mar: mar(ofClass) };
        }),
      };
    },
  };
}

function checked(options: MeanAveragePrecisionOptions): MeanAveragePrecisionOptions {
  const { style, iouThresholds, maxDetections } = options;
  if (style !== undefined && style !== 'coco' && style !== 'voc') {
    throw rangeError(`${name}: style should be 'coco' or 'voc', got ${describe(style)}.`);
  }
  const isIou = (x: unknown) => typeof x === 'number' && x > 0 && x <= 1;
  if (
    iouThresholds !== undefined &&
    !(Array.isArray(iouThresholds) && iouThresholds.length && iouThresholds.every(isIou))
  ) {
    throw rangeError(`${name}: iouThresholds should be numbers above 0, up to 1, got ${describe(iouThresholds)}.`);
  }
  if (maxDetections !== undefined && !(Number.isInteger(maxDetections) && maxDetections > 0)) {
    throw rangeError(`${name}: maxDetections should be a positive integer, got ${describe(maxDetections)}.`);
  }
  return options;
}

function lastRecall({ recall }: Curve): number {
  return recall.at(-1) ?? 0;
}

function mean(curves: (Curve | null)[], value: (curve: Curve) => number): number {
  const values = curves.filter((curve) => curve !== null).map(value);
  return values.length === 0 ? Number.NaN : values.reduce((sum, v) => sum + v, 0) / values.length;
}
