import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvDataset, type CsvOptions, readCsv, Table } from '../../lib/data/index.js';
import * as torch from '../../lib/index.js';
import { readReference } from '../reference.js';
import { all, marked, pieces } from './formats-fixtures.js';

interface Case {
  text: string;
  options: Record<string, any>;
  columns: string[];
  dtypes: string[];
  rows: unknown[][];
}

const reference = Object.entries(readReference<Case>('data_formats')).filter(([name]) => name.startsWith('csv '));
const camel = (options: Record<string, any>): CsvOptions => {
  const { names, ...rest } = options;
  return { ...rest, ...(names ? { names } : {}) };
};
const TYPES: Record<string, string> = { int64: 'int64', float64: 'float64', bool: 'bool' };

describe('readCsv', () => {
  it.each(reference)('reads as pandas does: %s', async (_, { text, options, columns, dtypes, rows }) => {
    const table = await readCsv(Buffer.from(text), camel(options));
    expect(table.columns).toEqual(columns);
    const got = [...table].map((row) => table.columns.map((name) => marked(row[name])));
    // A column of pandas that lacks a string or boolean has NaN there.
    const want = rows.map((row) =>
      row.map((value, i) => (value === 'float:nan' && table.dtypes[columns[i]!] !== 'float64' ? null : value)),
    );
    expect(got).toEqual(want);
    const types = columns.map((name) => table.dtypes[name]);
    for (const [i, dtype] of dtypes.entries()) if (TYPES[dtype] && rows.length > 0) expect(types[i]).toBe(TYPES[dtype]);
  });

  it('gives the same whatever the pieces are', async () => {
    for (const [, { text, options }] of reference) {
      const whole = [...(await readCsv(Buffer.from(text), camel(options)))];
      if (text.length > 500) continue;
      expect([...(await readCsv(pieces(Buffer.from(text), 1), camel(options)))]).toEqual(whole);
    }
  });

  it('reads what was written, with any content and cut anywhere', async () => {
    const field = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'ü', '🙂', ' ', ',', '"', '\n', '\r', ';', "'") }),
      fc.string(),
    );
    const rows = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    const settings = { header: null, dtype: 'string', keepDefaultNa: false } as const;
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 9 }), async (fields, size) => {
        const text = fields.map((row) => row.map((f) => `"${f.replaceAll('"', '""')}"`).join(',')).join('\n');
        const table = await readCsv(pieces(Buffer.from(text), size), settings);
        expect([0, 1, 2].map((c) => table.column(c))).toEqual([0, 1, 2].map((c) => fields.map((row) => row[c])));
      }),
      { numRuns: 60 },
    );
  });

  it('splits rows as csv-parse does', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '1', ',', '\n', '""', '"b,\n"') });
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        let want: string[][];
        try {
          want = parse(`x,y\n${content}`, { relax_column_count: true, skip_empty_lines: true, record_delimiter: '\n' });
        } catch {
          return; // pandas takes quotes in the middle of a field for what they are; csv-parse does not
        }
        if (want.some((row) => row.length > 2) || /[^,\n]"|"[^,\n]/.test(content.replaceAll('"b,\n"', 'b'))) return;
        const settings = { dtype: 'string', keepDefaultNa: false } as const;
        const rows = [...(await readCsv(Buffer.from(`x,y\n${content}`), settings))];
        expect(rows.map(({ x, y }) => [x, y])).toEqual(want.slice(1).map(([x, y]) => [x, y ?? null]));
      }),
    );
  });

  it('makes tensors of columns', async () => {
    const table = await readCsv(Buffer.from('i,f,b,s\n1,0.5,True,x\n2,1.5,False,y\n'));
    torch.scope(() => {
      expect(table.tensor('i').tolist()).toEqual([1, 2]);
      expect([table.tensor('i').dtype, table.tensor('b').dtype]).toEqual([torch.int64, torch.bool]);
      expect(table.tensor(['i', 'f']).tolist()).toEqual([
        [1, 0.5],
        [2, 1.5],
      ]);
      expect(table.tensor(['i', 'f']).dtype).toBe(torch.float64);
      expect(table.tensor(['i', 'b']).dtype).toBe(torch.int64);
      expect(table.drop('s').tensor(undefined, { dtype: 'float32' }).dtype).toBe(torch.float32);
      expect(table.take([1]).tensor([1]).tolist()).toEqual([[1.5]]);
      expect(table.tensor([]).shape).toEqual([2, 0]);
    });
    expect(table.select(['s', 'i']).columns).toEqual(['s', 'i']);
    expect(table.row(1)).toEqual({ i: 2, f: 1.5, b: false, s: 'y' });
    expect(() => table.tensor()).toThrow(/column "s" is of type string/);
    expect(() => table.column('ff')).toThrow(/no column "ff". Did you mean "f"\? It has 4: i, f, b, s/);
    expect(() => table.row(2)).toThrow(/no row 2; it has 2/);
    expect(() => table.take([0.5])).toThrow(/no row 0.5/);
    const big = await readCsv(Buffer.from('a\n1\n9007199254740993\n'));
    torch.scope(() => expect(big.tensor('a').select(0, 1).itemBigInt()).toBe(9007199254740993n));
    expect(table).toBeInstanceOf(Table);
  });

  it('takes types, and says which value has another', async () => {
    const text = Buffer.from('a,b\n1,x\n2,y\n');
    expect((await readCsv(text, { dtype: { a: 'string' } })).column('a')).toEqual(['1', '2']);
    expect((await readCsv(text, { dtype: { a: 'float64' } })).dtypes).toEqual({ a: 'float64', b: 'string' });
    await expect(readCsv(text, { dtype: 'int64' })).rejects.toThrow(/the data, line 2, column "b": "x" is no int64/);
    await expect(readCsv(text, { dtype: { c: 'int64' } })).rejects.toThrow(/has no column "c"/);
    const late = Buffer.from('a\n1\n2\nx\n');
    const message = /line 4, column "a": "x" is no int64, as the first 2 rows are/;
    await expect(readCsv(pieces(late, 6), { inferRows: 2 })).rejects.toThrow(message);
    expect((await readCsv(pieces(Buffer.from('a\n1\n2\n3.5\n'), 6), { inferRows: 2 })).column('a')).toEqual([
      1, 2, 3.5,
    ]);
  });

  it.each<[string, string | Uint8Array, CsvOptions, RegExp]>([
    ['too many fields', 'a,b\n1,2\n\n1,2,3\n', {}, /the data, line 4: expected 2 fields, saw 3/],
    ['open quotes', 'a,b\n1,"2\n', {}, /the data, line 2: the quotes that open/],
    ['nothing', '', {}, /there is nothing in it/],
    ['other encodings', Uint8Array.of(97, 10, 0xff), {}, /line 1 or after it, is not utf-8/],
    ['unknown columns', 'a,b\n', { usecols: ['c'] }, /has no column "c". It has 2: a, b|Did you mean/],
    ['unknown options', 'a', { delimiter: ';' } as CsvOptions, /unknown option 'delimiter'/],
    ['long separators', 'a', { sep: '::' }, /sep should be one character/],
    ['unknown types', 'a', { dtype: 'int' as 'int64' }, /one of int64, float64, bool, string, not "int"/],
    ['unknown encodings', 'a', { encoding: 'utf-7' }, /no encoding "utf-7"/],
    ['missing integers', 'a,b\n1,\n', { dtype: { b: 'int64' } }, /An int64 can't be missing/],
    ['negative counts', 'a', { nrows: -1 }, /nrows should be an integer from 0 on, got -1/],
  ])('refuses %s', async (_, text, options, message) => {
    await expect(readCsv(typeof text === 'string' ? Buffer.from(text) : text, options)).rejects.toThrow(message);
  });

  it('reads latin1', async () => {
    expect([...(await readCsv(Buffer.from('a\nü\n', 'latin1'), { encoding: 'latin1' }))]).toEqual([{ a: 'ü' }]);
  });
});

describe('CsvDataset', () => {
  it('gives rows as objects, of several files by the names of their columns', async () => {
    const files = [Buffer.from('a,b\n1,x\n2,\n'), Buffer.from('b,a\ny,3.5\n')];
    const rows = await all(new CsvDataset(files));
    expect(rows).toEqual([
      { a: 1, b: 'x' },
      { a: 2, b: null },
      { a: 3.5, b: 'y' },
    ]);
    await expect(all(new CsvDataset([files[0]!, Buffer.from('a\n1\n')]))).rejects.toThrow(/has 1 columns/);
  });

  it('reads no more than is asked for', async () => {
    let given = 0;
    const endless = {
      async *[Symbol.asyncIterator]() {
        yield Buffer.from('a\n');
        for (;;) {
          given++;
          yield Buffer.from('1\n'.repeat(100));
        }
      },
    };
    let rows = 0;
    for await (const row of new CsvDataset(endless, { inferRows: 10 })) {
      expect(row).toEqual({ a: 1 });
      if (++rows === 250) break;
    }
    expect(given).toBe(3);
    expect((await readCsv(endless, { nrows: 150 })).length).toBe(150);
  });
});
