import { describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';
import { type Detections, type GroundTruth, metrics } from '../../../lib/train/index.js';
import { readReference } from '../../reference.js';

interface Image {
  boxes: number[][];
  labels: number[];
  scores: number[];
  wanted: number[][];
  wantedLabels: number[];
  iscrowd: number[];
}

type Figures = Record<string, number | null> & { perClass: Record<string, number | null>[] };
type Recorded = Record<'coco' | 'few', Figures> & { images: Image[]; voc: (number | null)[] };

const { scope, int64 } = torch;
const boxes = (rows: number[][]) => torch.tensor(rows).reshape([-1, 4]);
const labels = (values: number[]) => torch.tensor(values, { dtype: int64 });

function toTensors(image: Image): [Detections, GroundTruth] {
  return [
    { boxes: boxes(image.boxes), scores: torch.tensor(image.scores), labels: labels(image.labels) },
    { boxes: boxes(image.wanted), labels: labels(image.wantedLabels), iscrowd: torch.tensor(image.iscrowd).bool() },
  ];
}

function measure(images: Image[], options?: metrics.MeanAveragePrecisionOptions) {
  const metric = metrics.meanAveragePrecision(options);
  // In batches, the last of which may be smaller.
  for (let i = 0; i < images.length; i += 3) {
    scope(() => {
      const batch = images.slice(i, i + 3).map(toTensors);
      metric.update(
        batch.map(([found]) => found),
        batch.map(([, wanted]) => wanted),
      );
    });
  }
  return metric;
}

function expectFigures(got: object, want: object, name: string) {
  for (const [key, value] of Object.entries(want)) {
    const figure = (got as Record<string, unknown>)[key];
    if (Array.isArray(value)) {
      expect(figure).toHaveLength(value.length);
      for (const [i, entry] of value.entries()) expectFigures((figure as object[])[i]!, entry, `${name} ${key} ${i}`);
    } else if (value === null) {
      expect(figure, `${name} ${key}`).toBeNaN();
    } else {
      expect(figure, `${name} ${key}`).toBeCloseTo(value, 11);
    }
  }
}

describe('meanAveragePrecision', () => {
  for (const [seed, { images, coco, few, voc }] of Object.entries(readReference<Recorded>('detection_metrics'))) {
    it(`measures what pycocotools and Pascal VOC measure (${seed})`, () => {
      expectFigures(measure(images).compute(), coco, 'coco');
      const options = { maxDetections: 2, iouThresholds: [0.3, 0.5] };
      expectFigures(measure(images, options).compute(), few, 'few');
      const { map, map50, perClass } = measure(images, { style: 'voc' }).compute();
      expectFigures({ perClass }, { perClass: voc.map((ap) => ({ map: ap })) }, 'voc');
      const known = voc.filter((ap) => ap !== null);
      expect(map).toBeCloseTo(known.reduce((sum, ap) => sum + ap, 0) / known.length, 11);
      expect(map50).toBe(map);
    });
  }

  it('is 1 for what is found exactly, 0 for nothing found, and NaN for nothing to find', () => {
    scope(() => {
      const truth = { boxes: boxes([[0, 0, 40, 40]]), labels: labels([3]) };
      const metric = metrics.meanAveragePrecision();
      expect(metric.compute()).toMatchObject({ map: Number.NaN, perClass: [] });
      metric.update([{ ...truth, scores: torch.tensor([0.5]) }], [truth]);
      const perClass = [{ label: 3, map: 1, map50: 1, mar: 1 }];
      expect(metric.compute()).toMatchObject({
        map: 1,
        map75: 1,
        mapSmall: Number.NaN,
        mapMedium: 1,
        mar1: 1,
        perClass,
      });
      metric.reset();
      const nothing = { boxes: boxes([]), scores: torch.tensor([]), labels: labels([]) };
      metric.update([nothing], [truth]);
      expect(metric.compute()).toMatchObject({ map: 0, mar: 0 });
      metric.reset();
      metric.update([{ ...truth, scores: torch.tensor([0.5]) }], [nothing]);
      expect(metric.compute().map).toBeNaN();
    });
  });

  it('takes an area and what is difficult from the target', () => {
    scope(() => {
      const truth = { boxes: boxes([[0, 0, 40, 40]]), labels: labels([0]) };
      const found = [{ ...truth, scores: torch.tensor([0.5]) }];
      const small = metrics.meanAveragePrecision();
      small.update(found, [{ ...truth, area: torch.tensor([100]) }]);
      expect(small.compute()).toMatchObject({ mapSmall: 1, mapMedium: Number.NaN });
      const difficult = metrics.meanAveragePrecision({ style: 'voc' });
      difficult.update(found, [{ ...truth, difficult: torch.tensor([true]) }]);
      expect(difficult.compute().map).toBeNaN();
    });
  });

  it('says what is wrong', () => {
    scope(() => {
      const metric = metrics.meanAveragePrecision();
      const truth = { boxes: boxes([[0, 0, 4, 4]]), labels: labels([0]) };
      const found = { ...truth, scores: torch.tensor([0.5]) };
      expect(() => metric.update([found], [])).toThrow(/detections of 1 images, but targets of 0/);
      expect(() => metric.update(found as never, truth as never)).toThrow(/an array of detections/);
      expect(() => metric.update([{ ...found, scores: torch.tensor([Number.NaN]) }], [truth])).toThrow(
        /scores\[0\] is NaN/,
      );
      expect(() => metric.update([{ ...found, labels: labels([0, 1]) }], [truth])).toThrow(/labels should be \[1\]/);
      expect(() => metric.update([found], [{ labels: labels([0]) } as never])).toThrow(/target's boxes .* undefined/);
      expect(() => metric.update([{ ...found, boxes: torch.zeros([1, 5]) }], [truth])).toThrow(/\[N, 4\]/);
      expect(metric.compute().perClass).toEqual([]);
      const make = metrics.meanAveragePrecision as (options: object) => unknown;
      expect(() => make({ style: 'pascal' })).toThrow(/'coco' or 'voc', got "pascal"/);
      expect(() => make({ iouThresholds: [] })).toThrow(RangeError);
      expect(() => make({ maxDetections: 1.5 })).toThrow(RangeError);
      expect(() => make({ maxDets: 10 })).toThrow(TypeError);
    });
  });
});
