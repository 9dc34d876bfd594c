import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type Dataset,
  LabelEncoder,
  MinMaxScaler,
  OneHotEncoder,
  PolynomialFeatures,
  RobustScaler,
  readCsv,
  SimpleImputer,
  StandardScaler,
  Subset,
  TensorDataset,
  trainTestSplit,
} from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { expectFrom, readReference, wave } from '../reference.js';

const expectCase = expectFrom('preprocessing');
const reference = readReference<any>('preprocessing');
const folder = mkdtempSync(join(tmpdir(), 'nodetorch-preprocessing-'));
afterAll(() => rmSync(folder, { recursive: true }));

function inputs() {
  const scale = torch.tensor([1, 100, 1e-3, 0], { dtype: torch.float64 });
  const x = wave([23, 4])
    .mul(scale)
    .add(torch.tensor([0, 5, 1e3, 7], { dtype: torch.float64 }));
  const holes = x.clone();
  holes.indexPut_([torch.slice(null, null, 5), 0], Number.NaN);
  holes.indexPut_([torch.slice(3, 9), 2], Number.NaN);
  return { x, holes, y: wave([6, 4], { step: 0.3 }) };
}

/** Frees what is made, and what scalers have learnt. */
function check(run: (data: ReturnType<typeof inputs>) => void): void {
  torch.scope(() => run(inputs()));
}

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
// The references have nine digits behind the point.
const TOLERANCE = 2e-9;

describe('scalers', () => {
  it.each<[string, () => StandardScaler | MinMaxScaler | RobustScaler, 'x' | 'holes', string[]]>([
    ['standard full', () => new StandardScaler(), 'x', ['mean_', 'var_', 'scale_']],
    ['standard holes', () => new StandardScaler(), 'holes', ['mean_', 'var_', 'scale_']],
    ['standard mean only', () => new StandardScaler({ withStd: false }), 'x', ['mean_']],
    ['standard std only', () => new StandardScaler({ withMean: false }), 'x', ['scale_']],
    ['minmax full', () => new MinMaxScaler(), 'x', ['min_', 'scale_', 'dataMin_', 'dataMax_', 'dataRange_']],
    ['minmax holes', () => new MinMaxScaler(), 'holes', ['min_', 'scale_', 'dataMin_', 'dataMax_', 'dataRange_']],
    ['minmax clip', () => new MinMaxScaler([-2, 3], { clip: true }), 'x', ['min_', 'scale_']],
    ['robust full', () => new RobustScaler(), 'x', ['center_', 'scale_']],
    ['robust holes', () => new RobustScaler(), 'holes', ['center_', 'scale_']],
    ['robust 10 90', () => new RobustScaler({ quantileRange: [10, 90] }), 'x', ['center_', 'scale_']],
  ])("gives scikit-learn's numbers: %s", (name, make, which, learnt) => {
    check((data) => {
      const scaler = make().fit(data[which]);
      for (const attribute of learnt) {
        expectCase((scaler as any)[attribute], `${name}.${snake(attribute)}`, TOLERANCE);
      }
      const out = scaler.transform(data[which]);
      expectCase(out, `${name}.transform`, TOLERANCE);
      expectCase(scaler.transform(data.y), `${name}.other`, TOLERANCE);
      expectCase(scaler.inverseTransform(out), `${name}.inverse`, TOLERANCE);
      expect(scaler.transform(data.x.float()).dtype).toBe(torch.float32);
    });
  });

  it('learns part by part as from all at once', () => {
    check(({ holes }) => {
      const scaler = new StandardScaler();
      for (const part of holes.split(5)) scaler.partialFit(part);
      for (const name of ['mean_', 'var_', 'scale_'] as const) {
        expectCase(scaler[name]!, `standard partial.${name}`, TOLERANCE);
      }
      expectCase(scaler.nSamplesSeen_!.double(), 'standard partial.n_samples_seen_');
    });
  });

  it('is saved and loaded', () => {
    check(({ x }) => {
      const scaler = new StandardScaler();
      const want = scaler.fitTransform(x);
      torch.save(scaler.stateDict(), join(folder, 'scaler.pt'));
      const other = new StandardScaler();
      other.loadStateDict(torch.load(join(folder, 'scaler.pt')) as Map<string, unknown>);
      expect(torch.equal(other.transform(x), want)).toBe(true);
      expect(other.nFeaturesIn_).toBe(4);
      expect(() => other.loadStateDict({ mean_: 1 })).toThrow(/there is no var_ in the state; it has mean_/);
    });
  });

  it('takes arrays and tables', async () => {
    const table = await readCsv(Buffer.from('a,b\n1,2\n3,6\n'));
    check(() => {
      const rows = [
        [-1, -1],
        [1, 1],
      ];
      expect(new StandardScaler().fitTransform(table).tolist()).toEqual(rows);
      expect(new StandardScaler().fitTransform([[1, 2], [3, 6]]).tolist()).toEqual(rows); // biome-ignore format: a matrix
    });
  });

  it('says what does not fit', () => {
    check(({ x }) => {
      expect(() => new StandardScaler().transform(x)).toThrow(/This StandardScaler has learnt nothing yet/);
      expect(() => new StandardScaler().fit(x.select(1, 0))).toThrow(/StandardScaler.fit takes rows of features/);
      expect(() => new StandardScaler().fit(x.narrow(0, 0, 0))).toThrow(/no rows to learn from/);
      expect(() => new StandardScaler().fit(x).transform(x.narrow(1, 0, 2))).toThrow(/fitted to 4 features, got 2/);
      expect(() => new StandardScaler({ withmean: true } as never)).toThrow(/Did you mean 'withMean'/);
      expect(() => new MinMaxScaler([1, 1])).toThrow(/featureRange should be/);
      expect(() => new RobustScaler({ quantileRange: [75, 25] })).toThrow(/two percentages in order, got 75,25/);
      expect(() => new StandardScaler().fit('x' as never)).toThrow(/takes a tensor, a Table or arrays of numbers/);
    });
  });
});

describe('SimpleImputer and PolynomialFeatures', () => {
  it("puts scikit-learn's values in", () => {
    check(({ x, holes }) => {
      const rounded = holes.mul(2).round();
      rounded.indexPut_([torch.ellipsis, 3], Number.NaN);
      for (const strategy of ['mean', 'median', 'mostFrequent'] as const) {
        const imputer = new SimpleImputer({ strategy }).fit(rounded);
        const name = `impute ${snake(strategy)}`;
        expectCase(imputer.statistics_!, `${name}.statistics_`, TOLERANCE);
        expectCase(imputer.transform(rounded), `${name}.transform`, TOLERANCE);
        const keep = new SimpleImputer({ strategy, keepEmptyFeatures: true });
        expectCase(keep.fitTransform(rounded), `${name}.keep`, TOLERANCE);
      }
      const constant = new SimpleImputer({ strategy: 'constant', fillValue: -1 });
      expectCase(constant.fitTransform(holes), 'impute constant.transform', TOLERANCE);
      const sevens = new SimpleImputer({ missingValues: 7, strategy: 'constant', fillValue: 2 });
      expectCase(sevens.fitTransform(x), 'impute sevens.transform', TOLERANCE);
      expect(() => new SimpleImputer({ strategy: 'mode' as never })).toThrow(/strategy is one of mean, median/);
    });
  });

  it("makes scikit-learn's products", () => {
    check(({ y }) => {
      for (const [name, poly] of Object.entries({
        2: new PolynomialFeatures(),
        3: new PolynomialFeatures(3),
        '3 interactions': new PolynomialFeatures(3, { interactionOnly: true, includeBias: false }),
        '2-3': new PolynomialFeatures({ degree: [2, 3] }),
      })) {
        expectCase(poly.fitTransform(y), `poly ${name}.transform`, TOLERANCE);
        expectCase(poly.powers_!, `poly ${name}.powers_`);
        expect(poly.getFeatureNamesOut()).toEqual(reference[`poly ${name}.names`]);
      }
      expect(() => new PolynomialFeatures(-1)).toThrow(/one or two integers from 0 on, got -1/);
    });
  });
});

describe('encoders', () => {
  it('numbers labels as scikit-learn does', () => {
    check(() => {
      const { words, classes, numbers } = reference.labels;
      const encoder = new LabelEncoder();
      expect(encoder.fitTransform(words).tolist()).toEqual(numbers);
      expect(encoder.classes_).toEqual(classes);
      expect(encoder.inverseTransform(numbers)).toEqual(words);
      expect(new LabelEncoder().fit(torch.tensor([5, -1, 5])).classes_).toEqual([-1, 5]);
      expect(() => encoder.transform(['c'])).toThrow(/"c" at index 0 was not seen in fit, which saw "", "Z", "a"/);
      expect(() => encoder.inverseTransform([9])).toThrow(/9 at index 0 is no number from 0 to 6/);
      expect(() => new LabelEncoder().fit(['a', 1])).toThrow(/all of one kind, got 1 at index 1/);
      torch.save(encoder.stateDict(), join(folder, 'labels.pt'));
      const other = new LabelEncoder();
      other.loadStateDict(torch.load(join(folder, 'labels.pt')) as Map<string, unknown>);
      expect(other.transform(words).tolist()).toEqual(numbers);
    });
  });

  it('makes columns of categories as scikit-learn does', () => {
    check(() => {
      const rows = [['x', 'red'], ['y', 'blue'], ['x', 'green'], ['x', 'red']]; // biome-ignore format: a matrix
      for (const [name, encoder] of Object.entries({
        plain: new OneHotEncoder(),
        first: new OneHotEncoder({ drop: 'first' }),
        binary: new OneHotEncoder({ drop: 'ifBinary' }),
        ignore: new OneHotEncoder({ handleUnknown: 'ignore' }),
        given: new OneHotEncoder({ categories: [['y', 'x'], ['red', 'green', 'blue']] }), // biome-ignore format: short
      })) {
        const encoded = encoder.fitTransform(rows);
        expectCase(encoded, `onehot ${name}.transform`);
        expect(encoder.getFeatureNamesOut()).toEqual(reference[`onehot ${name}.names`]);
        expect(encoder.inverseTransform(encoded)).toEqual(rows);
      }
      const ignore = new OneHotEncoder({ handleUnknown: 'ignore' }).fit(rows);
      expectCase(ignore.transform([['z', 'red']]), 'onehot unknown');
      expect(ignore.inverseTransform(ignore.transform([['z', 'red']]))).toEqual([[null, 'red']]);
      expect(() => new OneHotEncoder().fit(rows).transform([['z', 'red']])).toThrow(
        /feature 0: "z" at index 0 was not seen/,
      );
      expect(() => new OneHotEncoder().fit(rows).transform([['x']])).toThrow(/fitted to 2 features, got 1/);
      expect(() => new OneHotEncoder({ drop: 'last' as never })).toThrow(/drop is 'first', 'ifBinary' or null/);
    });
  });
});

describe('trainTestSplit', () => {
  it("has scikit-learn's sizes", () => {
    for (const [n, options, train, test] of reference['split sizes']) {
      const given = { testSize: options.test_size, trainSize: options.train_size };
      const split = () => trainTestSplit(Array.from({ length: n }, (_, i) => i), given).map((part) => part.length); // biome-ignore format: short
      if (train === null) expect(split).toThrow(/trainTestSplit: /);
      else expect([n, options, ...split()]).toEqual([n, options, train, test]);
    }
    const { classes, counts } = reference['split strata'];
    for (const [testSize, inTrain, inTest] of counts) {
      const [train, test] = trainTestSplit(classes as number[], { testSize, stratify: classes });
      const count = (part: number[]) => [0, 1, 2].map((c) => part.filter((each) => each === c).length);
      expect([count(train), count(test)]).toEqual([inTrain, inTest]);
    }
  });

  it('splits tensors, arrays, tables and datasets alike, and the same for a seed', async () => {
    const table = await readCsv(Buffer.from(`a\n${Array.from({ length: 10 }, (_, i) => i).join('\n')}\n`));
    torch.scope(() => {
      const x = torch.arange(10);
      const dataset = new TensorDataset(x);
      const list = x.tolist() as number[];
      const options = { testSize: 3, seed: 5 };
      const parts = trainTestSplit(x, list, table, dataset as Dataset<torch.Tensor[]>, options);
      const values = [parts[0].tolist(), parts[2], parts[4].column('a'), parts[6].indices];
      for (const value of values) expect(value).toEqual(values[0]);
      expect(parts[6]).toBeInstanceOf(Subset);
      expect([...parts[2], ...parts[3]].sort()).toEqual(list);
      expect(trainTestSplit(list, options)).toEqual([parts[2], parts[3]]);
      expect(trainTestSplit(list, { ...options, seed: 6 })).not.toEqual([parts[2], parts[3]]);
      expect(trainTestSplit(list, { shuffle: false, testSize: 0.2 })[1]).toEqual([8, 9]);
    });
    expect(() => trainTestSplit([1, 2], [1])).toThrow(/as many samples, got 2, 1/);
    expect(() => trainTestSplit([1, 2, 3], { stratify: ['a', 'a', 'b'] })).toThrow(/class "b" has one sample/);
    expect(() => trainTestSplit([1, 2, 3], { testSize: 1.5 })).toThrow(/testSize should be a part between 0 and 1/);
    expect(() => trainTestSplit('abc' as never)).toThrow(/not "abc"/);
    expect(() => trainTestSplit({ testSize: 1 } as never)).toThrow(/needs something to split/);
  });
});
