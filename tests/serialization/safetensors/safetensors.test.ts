import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import * as torch from '../../../lib/index.js';

const { safetensors } = torch;
const folder = mkdtempSync(join(tmpdir(), 'nodetorch-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => join(folder, name);
const scoped = (test: () => void) => () => torch.scope(test);

/** A file of this header, as JSON or text, with these bytes of data. */
function file(header: unknown, data: Uint8Array | string = '', length?: bigint): Uint8Array {
  const text = Buffer.isBuffer(header)
    ? header
    : Buffer.from(typeof header === 'string' ? header : JSON.stringify(header));
  const head = Buffer.alloc(8);
  head.writeBigUInt64LE(length ?? BigInt(text.length));
  return Buffer.concat([head, text, Buffer.from(data)]);
}

const entry = (more = {}) => ({ dtype: 'F32', shape: [1], data_offsets: [0, 4], ...more });

describe('what is saved', () => {
  it(
    'is loaded again, from a file or from bytes',
    scoped(() => {
      const tensors = { a: torch.tensor([1, 2]), b: torch.arange(3), c: torch.tensor(true) };
      const path = inFolder('x.safetensors');
      safetensors.saveFile(tensors, path, { format: 'pt' });
      for (const loaded of [
        safetensors.loadFile(path),
        safetensors.loadFile(pathToFileURL(path), 'cpu'),
        safetensors.loadFile({ filename: path, device: torch.device('cpu') }),
        safetensors.load(readFileSync(path)),
        safetensors.load(new Uint8Array(safetensors.save(new Map(Object.entries(tensors)))).buffer),
      ]) {
        expect([...loaded.keys()]).toStrictEqual(['b', 'a', 'c']);
        for (const [name, tensor] of Object.entries(tensors)) {
          expect(loaded.get(name)!.dtype).toBe(tensor.dtype);
          expect(loaded.get(name)!.equal(tensor)).toBe(true);
          expect(loaded.get(name)!.requiresGrad).toBe(false);
        }
      }
      expect(readdirSync(folder)).toStrictEqual(['x.safetensors']);
    }),
  );

  it(
    'may be larger than what is read at a time',
    scoped(() => {
      const large = torch.arange(9_000_001, { dtype: 'int16' }).view(torch.int16);
      const path = inFolder('large.safetensors');
      safetensors.saveFile({ large, small: torch.tensor([1]) }, path);
      expect(statSync(path).size).toBeGreaterThan(18_000_000);
      const loaded = safetensors.loadFile(path);
      expect(loaded.get('large')!.equal(large)).toBe(true);
      expect(loaded.get('small')!.item()).toBe(1);
      rmSync(path);
    }),
  );

  it('is the same whatever it is (property)', () => {
    const names = fc.string({ unit: 'grapheme' }).filter((name) => name !== '__metadata__');
    const dtypes = fc.constantFrom(
      ...(['float32', 'float64', 'bfloat16', 'float16', 'int64', 'int8', 'uint8', 'uint32', 'complex64'] as const),
    );
    const shapes = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 });
    const tensors = fc.dictionary(names, fc.tuple(dtypes, shapes, fc.integer()), { maxKeys: 6 });
    const metadata = fc.option(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })));
    fc.assert(
      fc.property(tensors, metadata, (described, noted) => {
        torch.scope(() => {
          const made = new Map(
            Object.entries(described).map(([name, [dtype, shape, seed]]) => {
              torch.manualSeed(seed >>> 0);
              return [name, torch.randint(0, 100, shape).to(dtype)];
            }),
          );
          const bytes = safetensors.save(made, noted === null ? null : new Map(Object.entries(noted)));
          const loaded = safetensors.load(bytes);
          expect(new Set(loaded.keys())).toStrictEqual(new Set(made.keys()));
          for (const [name, tensor] of made) {
            const read = loaded.get(name)!;
            expect([read.dtype, read.shape, read.stride()]).toStrictEqual([
              tensor.dtype,
              tensor.shape,
              tensor.stride(),
            ]);
            expect(read.toBytes()).toStrictEqual(tensor.toBytes());
          }
          const path = inFolder('property.safetensors');
          writeFileSync(path, bytes);
          using open = safetensors.safeOpen(path);
          expect(open.metadata()).toStrictEqual(noted === null ? null : new Map(Object.entries(noted)));
          expect(Buffer.compare(safetensors.save(open.getTensors(), open.metadata()), bytes)).toBe(0);
        });
      }),
      { numRuns: 60 },
    );
    rmSync(inFolder('property.safetensors'));
  });

  it(
    'is read tensor by tensor',
    scoped(() => {
      const path = inFolder('open.safetensors');
      safetensors.saveFile({ weight: torch.tensor([1]), bias: torch.tensor(2n) }, path);
      const open = safetensors.safeOpen(path, { framework: 'pt', device: 'cpu' });
      expect([open.keys(), open.offsetKeys()]).toStrictEqual([
        ['bias', 'weight'],
        ['bias', 'weight'],
      ]);
      expect(open.getTensor('weight').tolist()).toStrictEqual([1]);
      expect(() => open.getTensor('wieght')).toThrow(/has no tensor "wieght" among its 2\. Did you mean "weight"\?/);
      open.close();
      open.close();
      expect(() => open.getTensor('weight')).toThrow(/it has been closed/);
      expect(() => safetensors.safeOpen(path, 'tf' as never)).toThrow(/framework must be 'pt', got "tf"/);
      expect(safetensors.loadFile(path, { device: 'meta' }).get('weight')!.device.type).toBe('meta');
      expect(() => safetensors.loadFile(path, { device: 'cuda:99' })).toThrow(/"cuda:99"/);
    }),
  );

  it(
    'takes the place of a file at once, or not at all',
    scoped(() => {
      const path = inFolder('old.safetensors');
      writeFileSync(path, 'old');
      expect(() => safetensors.saveFile({ a: 1 as never }, path)).toThrow(/"a" must be a tensor, got 1/);
      expect(readFileSync(path, 'utf8')).toBe('old');
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toStrictEqual([]);
      expect(() => safetensors.saveFile({}, inFolder('none/x'))).toThrow(/safetensors\.saveFile: .*there is no folder/);
    }),
  );
});

describe('what the format can not hold', () => {
  it.each<[string, () => unknown, RegExp]>([
    [
      'two names for the same memory',
      () => twice(),
      /"a" and "b" share memory.*torch\.save keeps shared memory shared/,
    ],
    ['memory that overlaps', () => overlapping(), /"a" and "b" share memory/],
    ['a tensor that is not contiguous', () => ({ a: torch.ones([2, 3]).t() }), /"a" is not contiguous/],
    ['a sparse tensor', () => ({ a: torch.eye(2).toSparse() }), /"a" is of layout torch\.sparse_coo.*toDense/],
    [
      'a nested tensor',
      () => ({ a: torch.nested.nestedTensor([torch.ones([2]), torch.ones([3])]) }),
      /is a nested tensor/,
    ],
    ['a tensor without data', () => ({ a: torch.ones([2], { device: 'meta' }) }), /on the meta device/],
    [
      'a dtype that it lacks',
      () => ({ a: torch.ones([2], { dtype: 'complex128' }) }),
      /dtype complex128, and the format has BOOL/,
    ],
    ['what is no tensor', () => ({ a: [1] }), /"a" must be a tensor, got array of 1/],
    ['what is no map', () => [torch.ones([1])], /tensors must be a Map or object of tensors, got array of 1/],
    ['a name that is no text', () => new Map([[1, torch.ones([1])]]), /name must be a string, got 1/],
    ['a name that is half a character', () => ({ '\ud800': torch.ones([1]) }), /half a surrogate pair/],
    ['the name of the metadata', () => ({ __metadata__: torch.ones([1]) }), /__metadata__ names the file's metadata/],
  ])('is refused: %s', (_, make, message) => {
    torch.scope(() => {
      const tensors = make() as Record<string, torch.Tensor>;
      expect(() => safetensors.save(tensors)).toThrow(message);
    });
  });

  it(
    'in metadata is refused',
    scoped(() => {
      expect(() => safetensors.save({}, { a: 1 } as never)).toThrow(/metadata must be text by text, got 1 for "a"/);
      expect(() => safetensors.save({}, 'x' as never)).toThrow(/metadata must be a Map or object of strings, got "x"/);
      expect(() => safetensors.save({}, { a: '\ud800' })).toThrow(/half a surrogate pair/);
      const named = safetensors.save({}, { metadata: { a: 'b' } });
      expect(named).toStrictEqual(safetensors.save({}, { a: 'b' }));
      expect(safetensors.save({}, { metadata: 'b' })).toHaveLength(8 + 40);
    }),
  );

  it(
    'apart from what lies side by side in memory',
    scoped(() => {
      const both = torch.arange(4);
      const tensors = { a: both.narrow(0, 0, 2), b: both.narrow(0, 2, 2) };
      expect(safetensors.load(safetensors.save(tensors)).get('b')!.tolist()).toStrictEqual([2, 3]);
      const conj = torch.complex(torch.tensor([1]), torch.tensor([2])).conj();
      expect(safetensors.load(safetensors.save({ conj })).get('conj')!.equal(conj)).toBe(true);
    }),
  );

  const twice = () => {
    const a = torch.ones([2]);
    return { a, b: a };
  };
  const overlapping = () => {
    const base = torch.ones([4]);
    return { a: base, b: base.narrow(0, 1, 2) };
  };
});

describe('a file that is damaged or hostile', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(0), /0 bytes: it has 0 bytes, fewer than the 8/],
    ['no header', file('', '', 3n), /its header would have 3 bytes, and the file has 8 in all/],
    ['a header without end', file('{}', '', 2n ** 63n), /its header would have 9223372036854775808 bytes, more than/],
    ['a header larger than allowed', file('{}', '', 100_000_001n), /more than the 100000000 allowed/],
    ['an empty header', file(''), /its header begins with "" instead of \{/],
    ['a header that begins with space', file(' {}'), /its header begins with " \{\}"/],
    ['a header that is no JSON', file('{"a":'), /its header is no JSON/],
    ['a header that is no UTF-8', file(Buffer.from([0x7b, 0xff, 0x7d])), /its header is not UTF-8/],
    [
      'a key twice',
      file('{"a":{"dtype":"F32","shape":[0],"data_offsets":[0,0]},"\\u0061":{}}'),
      /has the key "a" twice/,
    ],
    [
      'a key twice in an entry',
      file('{"a":{"dtype":"F32","shape":[0],"shape":[0],"data_offsets":[0,0]}}'),
      /key "shape" twice/,
    ],
    ['a hole', file({ a: entry({ data_offsets: [4, 8] }) }, '12345678'), /leaves 4 bytes before it unused/],
    ['data after the tensors', file({ a: entry() }, '12345'), /its tensors take 4 bytes, and it has 5 bytes of data/],
    [
      'too little data',
      file({ a: entry() }, '123'),
      /tensor "a" lies at bytes 0 to 4 of the data, of which there are 3/,
    ],
    [
      'tensors over each other',
      file({ a: entry(), b: entry() }, '1234'),
      /tensor "b", .* overlaps the tensor before it/,
    ],
    [
      'an unknown dtype',
      file({ a: entry({ dtype: 'F6_E2M3' }) }, '1234'),
      /"a" is of dtype "F6_E2M3"\. PyTorch has none/,
    ],
    ['a dtype that is no text', file({ a: entry({ dtype: 3 }) }, '1234'), /has 3 for its dtype/],
    ['a dtype of the prototype', file({ a: entry({ dtype: 'constructor' }) }, '1234'), /is of dtype "constructor"/],
    [
      'another size than dtype and shape make',
      file({ a: entry({ shape: [2] }) }, '1234'),
      /takes 4 bytes, and .* make 8/,
    ],
    ['a negative size', file({ a: entry({ shape: [-1] }) }, '1234'), /a shape that is no list of sizes: "\[-1\]"/],
    ['a broken size', file({ a: entry({ shape: [1.5] }) }, '1234'), /a shape that is no list of sizes/],
    ['a shape that is no list', file({ a: entry({ shape: 1 }) }, '1234'), /a shape that is no list of sizes/],
    [
      'no shape',
      file({ a: { dtype: 'F32', data_offsets: [0, 4] } }, '1234'),
      /a shape that is no list of sizes: undefined/,
    ],
    [
      'a shape that overflows',
      file({ a: entry({ shape: [2 ** 40, 2 ** 40, 0], data_offsets: [0, 0] }) }),
      /which overflows/,
    ],
    ['offsets the wrong way', file({ a: entry({ data_offsets: [4, 0] }) }, '1234'), /data_offsets that are no range/],
    [
      'offsets beyond all',
      file({ a: entry({ data_offsets: [0, 2 ** 60] }) }, '1234'),
      /data_offsets that are no range/,
    ],
    [
      'half a byte',
      file({ a: entry({ dtype: 'F4', shape: [3], data_offsets: [0, 2] }) }, '12'),
      /F4 packs two elements/,
    ],
    ['an entry that is no object', file({ a: [] }), /tensor "a" is described by array of 0/],
    ['metadata that is no text', file({ __metadata__: { a: 1 } }), /its __metadata__ has 1 for "a", where only text/],
    ['metadata that is no object', file({ __metadata__: 'x' }), /its __metadata__ is "x" instead of an object/],
    ['nesting without end', file('{"a":'.repeat(100_000)), /its header is no JSON/],
  ])('says so: %s', (_, bytes, message) => {
    expect(() => safetensors.load(bytes)).toThrow(message);
    expect(() => safetensors.load(bytes)).toThrow(safetensors.SafetensorError);
  });

  it(
    'is not one that only looks strange',
    scoped(() => {
      expect(safetensors.load(file({}))).toStrictEqual(new Map());
      expect(safetensors.load(file({ __metadata__: null })).size).toBe(0);
      expect(
        safetensors
          .load(file(`${JSON.stringify({ a: entry({ more: 1 }) })} \n `, Buffer.from([0, 0, 0x80, 0x3f])))
          .get('a')!
          .item(),
      ).toBe(1);
      const huge = file({ a: entry({ shape: [2 ** 40, 0], data_offsets: [0, 0] }) });
      expect(safetensors.load(huge).get('a')!.shape).toStrictEqual([2 ** 40, 0]);
      const bool = safetensors.load(
        file({ a: entry({ dtype: 'BOOL', shape: [3], data_offsets: [0, 3] }) }, '\0\x01\x07'),
      );
      expect([...bool.get('a')!.toBytes()]).toStrictEqual([0, 1, 1]);
    }),
  );

  it('names the file, without letting it steer the terminal', () => {
    const path = inFolder('hostile.safetensors');
    writeFileSync(path, file({ '\x1b[2J': entry({ dtype: '\x1b[2J'.repeat(500) }) }));
    expect(() => safetensors.loadFile(path)).toThrow(/^[\x20-\x7e]{20,900}$/);
    expect(() => safetensors.loadFile(path)).toThrow(path);
  });

  it('may be cut short while it is open', () => {
    const path = inFolder('cut.safetensors');
    torch.scope(() => safetensors.saveFile({ a: torch.ones([100]) }, path));
    using open = safetensors.safeOpen(path);
    truncateSync(path, 300);
    expect(() => open.getTensor('a')).toThrow(/it ended at byte 300 while it was read/);
  });

  it('may not be there, or be no file', () => {
    expect(() => safetensors.loadFile('none.safetensors')).toThrow(
      /none\.safetensors can't be read: ENOENT.*A relative path/,
    );
    expect(() => safetensors.loadFile(folder)).toThrow(/can't be read: (it is a folder|EISDIR)/);
    expect(() => safetensors.loadFile(3 as never)).toThrow(/filename must be a path or a file: URL, got 3/);
    expect(() => safetensors.load('x' as never)).toThrow(
      /data must be the file's bytes, got "x"\. loadFile reads files/,
    );
  });

  it('is an error and nothing worse, whatever is changed in it (property)', () => {
    const good = torch.scope(() => safetensors.save({ a: torch.ones([3]), b: torch.tensor(true) }, { c: 'd' }));
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), (at, value, length) => {
        const bytes = Buffer.from(good);
        bytes[at] = value;
        torch.scope(() => {
          for (const changed of [bytes, bytes.subarray(0, length)]) {
            try {
              safetensors.load(changed);
            } catch (error) {
              expect(error).toBeInstanceOf(safetensors.SafetensorError);
            }
          }
        });
      }),
      { numRuns: 500 },
    );
  });
});
