import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnpicklingError } from '../../lib/serialization/errors.js';
import { Op } from '../../lib/serialization/opcodes.js';
import { pickle } from '../../lib/serialization/pickler.js';
import { unpickle } from '../../lib/serialization/unpickler.js';
import { assemble, call, global, int, list, program, storage, tensor, text, tuple, u32, u64 } from './assemble.js';
import { FakeBuilder, fakeReader, fakeTensor } from './fake.js';

const read = (bytes: Uint8Array) => unpickle(bytes, new FakeBuilder());
const none: number[] = [Op.NONE];

function refused(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(UnpicklingError);
    return (error as Error).message;
  }
  throw new Error('it was read');
}

describe('code', () => {
  it.each([
    ['os.system', program(call('os', 'system', text('touch /tmp/owned')))],
    ['posix.system', program(call('posix', 'system', text('id')))],
    ['builtins.eval', program(call('__builtin__', 'eval', text('1')))],
    ['builtins.getattr', program(call('builtins', 'getattr', none, text('x')))],
    [
      'subprocess.Popen',
      assemble(Op.PROTO, 4, short('subprocess'), short('Popen'), Op.STACK_GLOBAL, tuple(), Op.REDUCE, Op.STOP),
    ],
    ['torch.hub.load', program(call('torch.hub', 'load', text('x')))],
    ['torch.storage._load_from_bytes', program(call('torch.storage', '_load_from_bytes', text('x')))],
    ['torch._utils._rebuild_qtensor', program(call('torch._utils', '_rebuild_qtensor'))],
    ['numpy.core.multiarray._reconstruct', program(call('numpy.core.multiarray', '_reconstruct'))],
    ['argparse.Namespace', program(global('argparse', 'Namespace'))],
    ['torch.__class__', program(global('torch', '__class__'))],
    ['torch.constructor', program(global('torch', 'constructor'))],
    ['.', program(global('', ''))],
  ])('is refused by its name: %s', (name, bytes) => {
    expect(refused(bytes)).toContain(`it asks for ${name}, which is refused`);
  });

  it('is refused without letting its name steer the terminal', () => {
    const message = refused(program(global('os', `\x1b[2J${'x'.repeat(9000)}`)));
    expect(message).toContain('os.?[2Jxxx');
    expect(message.length).toBeLessThan(900);
  });

  it('is refused as instances of classes and attributes', () => {
    expect(refused(program(global('collections', 'OrderedDict'), tuple(), 0x81))).toMatch(/NEWOBJ.*refused/);
    expect(refused(program(0x28, 0x69, 'os\nsystem\n'))).toMatch(/INST.*refused/);
    expect(refused(program(Op.EMPTY_LIST, Op.EMPTY_DICT, Op.BUILD))).toMatch(
      /attributes of an object that is no OrderedDict/,
    );
    expect(refused(program(global('torch', 'FloatStorage'), tuple(), Op.REDUCE))).toMatch(
      /instance of torch.FloatStorage/,
    );
    expect(refused(program(text('x'), tuple(), Op.REDUCE))).toMatch(/calls something that is no function/);
    expect(refused(program(0x82, 1))).toMatch(/EXT1.*registry/);
  });

  it('is refused as a value', () => {
    expect(refused(program(list(global('_codecs', 'encode'))))).toMatch(/holds _codecs.encode itself/);
    expect(refused(program(storage('0', int(4))))).toMatch(/bare storage/);
  });

  it('keeps attributes of an OrderedDict from becoming properties', () => {
    const state = [Op.EMPTY_DICT, Op.MARK, text('size'), int(9), text('__proto__'), int(1), Op.SETITEMS, Op.BUILD];
    const map = read(program(call('collections', 'OrderedDict'), state)) as Map<string, unknown>;
    expect(map.size).toBe(0);
    expect(Object.getPrototypeOf(map)).toBe(Map.prototype);
  });
});

describe('tensors that are not what they say', () => {
  it.each([
    [
      'beyond the end',
      tensor(tuple(int(2), int(3)), tuple(int(3), int(1))),
      /size \[2,3\] and strides \[3,1\].*storage of 4 elements.*beyond/,
    ],
    ['by its offset', tensor(tuple(int(4)), tuple(int(1)), int(1)), /starts at element 1/],
    ['by its stride', tensor(tuple(int(2)), tuple(int(4))), /beyond its end/],
    ['a huge stride', tensor(tuple(int(3)), tuple(int(Number.MAX_SAFE_INTEGER))), /beyond its end/],
    ['a negative size', tensor(tuple(int(-1)), tuple(int(1))), /size is -1/],
    ['a negative stride', tensor(tuple(int(2)), tuple(int(-1))), /stride is -1/],
    ['a negative offset', tensor(tuple(int(1)), tuple(int(1)), int(-1)), /offset is -1/],
    [
      'a fractional size',
      tensor(tuple([Op.BINFLOAT, Buffer.from('3fe0000000000000', 'hex')]), tuple(int(1))),
      /size is 0.5/,
    ],
    ['a size over 2^64', tensor(tuple([Op.LONG1, 9, u64(0n), 1]), tuple(int(1))), /size is 18446744073709551616/],
    [
      'more elements than there are numbers',
      tensor(tuple(int(2 ** 40), int(2 ** 40)), tuple(int(0), int(0))),
      /no memory holds/,
    ],
    ['unequal lengths', tensor(tuple(int(1)), tuple()), /makes a tensor of values/],
    ['65 dimensions', tensor(tuple(...Array(65).fill(int(1))), tuple(...Array(65).fill(int(0)))), /65 dimensions/],
    ['a negative storage', tensor(tuple(), tuple(), int(0), int(-4)), /no storage of a tensor/],
    ['an unknown storage', storage('0', int(1), global('torch', 'OrderedDict')), /asks for torch.OrderedDict/],
    [
      'a type for a storage',
      storage('0', int(1), global('torch', 'Tensor')),
      /takes torch.Tensor for a type of storage/,
    ],
    [
      'two types of one storage',
      list(storage('0', int(4)), storage('0', int(4), global('torch', 'IntStorage'))),
      /contradict/,
    ],
    ['no storage at all', [tuple(text('module'), int(1)), Op.BINPERSID], /no storage of a tensor/],
    [
      'an integer that requires a gradient',
      list(
        call(
          'torch._utils',
          '_rebuild_tensor_v2',
          storage('0', int(1), global('torch', 'LongStorage')),
          int(0),
          tuple(),
          tuple(),
          Op.NEWTRUE,
          none,
        ),
      ),
      /requires a gradient, which only floats can/,
    ],
    [
      'a conjugated real',
      call('torch._utils', '_rebuild_tensor_v2', storage('0', int(1)), int(0), tuple(), tuple(), Op.NEWFALSE, none, [
        Op.EMPTY_DICT,
        text('conj'),
        Op.NEWTRUE,
        Op.SETITEM,
      ]),
      /conjugated/,
    ],
    [
      'a parameter of text',
      call('torch._utils', '_rebuild_parameter', text('x'), Op.NEWTRUE, none),
      /makes a parameter/,
    ],
    [
      'a sparse tensor of text',
      call('torch._utils', '_rebuild_sparse_tensor', text('x'), tuple(text('y'))),
      /makes a sparse tensor/,
    ],
    ['a tensor of no arguments', call('torch._utils', '_rebuild_tensor_v2'), /makes a tensor/],
    [
      'a subclass',
      call(
        'torch._tensor',
        '_rebuild_from_type_v2',
        global('torch._utils', '_rebuild_tensor_v2'),
        global('torch', 'FloatStorage'),
        tuple(),
        none,
      ),
      /makes a tensor/,
    ],
  ] as const)('%s', (_, part, message) => {
    expect(refused(program(part as never))).toMatch(message);
  });

  it('has exactly as much room as its storage', () => {
    expect(() => read(program(tensor(tuple(int(2), int(2)), tuple(int(2), int(1)))))).not.toThrow();
    expect(() => read(program(tensor(tuple(int(2 ** 40)), tuple(int(0)), int(3))))).not.toThrow();
    expect(() => read(program(tensor(tuple(int(0), int(9)), tuple(int(9), int(1)))))).not.toThrow();
    const untyped = storage('0', int(7), global('torch.storage', 'UntypedStorage'));
    const v3 = (n: number) =>
      call(
        'torch._utils',
        '_rebuild_tensor_v3',
        untyped,
        int(0),
        tuple(int(n)),
        tuple(int(1)),
        Op.NEWFALSE,
        none,
        global('torch', 'uint16'),
      );
    expect(() => read(program(v3(3)))).not.toThrow();
    expect(refused(program(v3(4)))).toMatch(/storage of 3 elements/);
  });
});

describe('time and memory', () => {
  it('are not taken for lengths beyond the file', () => {
    for (const part of [
      [Op.LONG4, u32(0xffffffff), 1],
      [Op.BINUNICODE, u32(0xffffffff), 'abc'],
      [Op.BINUNICODE8, u64(2n ** 63n), 'abc'],
      [Op.BINBYTES8, u64(2n ** 64n - 1n), 'abc'],
      [Op.BYTEARRAY8, u64(2n ** 40n), 'abc'],
      [Op.FRAME, u64(2n ** 40n)],
    ]) {
      expect(refused(program(part))).toMatch(/ends at byte \d+, in the middle of a value/);
    }
  });

  it('are not taken for bytes and sets made from one text again and again', () => {
    const encode = [Op.BINGET, 0, Op.BINGET, 1, Op.REDUCE, Op.POP];
    const setup = [
      [global('_codecs', 'encode'), Op.BINPUT, 0, Op.POP],
      [tuple(text('x'.repeat(1000)), text('latin1')), Op.BINPUT, 1, Op.POP],
    ];
    expect(refused(program(setup, Array(1000).fill(encode), none))).toMatch(/more data from its pickle than/);
    const set = [
      [global('builtins', 'set'), Op.BINPUT, 0, Op.POP],
      [tuple(list(...Array(500).fill(int(1)))), Op.BINPUT, 1, Op.POP],
    ];
    expect(refused(program(set, Array(1000).fill(encode), none))).toMatch(/more data from its pickle than/);
  });

  it('are not taken for a sparse tensor whose values are one element without end', () => {
    const endless = tensor(tuple(int(2 ** 40)), tuple(int(0)));
    const sparse = call(
      'torch._utils',
      '_rebuild_sparse_tensor',
      call('torch.serialization', '_get_layout', text('torch.sparse_coo')),
      tuple(endless, endless, call('torch', 'Size', tuple(int(3)))),
    );
    expect(refused(program(sparse))).toMatch(/more data from its pickle than/);
  });

  it('are not taken for millions of empty values', () => {
    const bytes = new Uint8Array(5_000_000).fill(Op.EMPTY_DICT);
    bytes.set([Op.PROTO, 2]);
    expect(refused(bytes)).toMatch(/more than 4000000 values/);
  });

  it('are not taken for data that contains itself, or nests without end', () => {
    const self = [Op.EMPTY_LIST, Op.BINPUT, 0, Op.BINGET, 0, Op.APPEND];
    expect(refused(program(self))).toMatch(/contains itself/);
    const deep = [Array(100_000).fill(Op.EMPTY_LIST), Array(99_999).fill(Op.APPEND)];
    expect(refused(program(deep))).toMatch(/more than 500 levels/);
    const tuples = [Op.NONE, Array(100_000).fill(Op.TUPLE1)];
    expect(refused(program(tuples))).toMatch(/more than 500 levels/);
  });

  it('stay small for data that is shared over and over', () => {
    // Each list holds the one before twice: 2^60 values when written out.
    const step = [Op.BINPUT, 0, Op.POP, list([Op.BINGET, 0], [Op.BINGET, 0])];
    const value = read(program(Op.EMPTY_LIST, Array(60).fill(step))) as unknown[];
    expect(value[0]).toBe(value[1]);
  });
});

describe('instructions that do not fit together', () => {
  it.each([
    ['nothing', new Uint8Array(0), /ends at byte 0/],
    ['no beginning', Uint8Array.of(Op.NONE, Op.STOP), /does not start as a pickle/],
    ['protocol 0', assemble('(lp0\n.'), /does not start as a pickle/],
    ['protocol 6', assemble(Op.PROTO, 6, Op.NONE, Op.STOP), /protocol 6/],
    ['an empty stack', program(), /empty stack/],
    ['no MARK', program(Op.NONE, Op.TUPLE), /a group that it did not begin/],
    ['too few for a tuple', program(Op.NONE, Op.TUPLE3), /more values from its stack/],
    ['an unknown memo', program(Op.BINGET, 7), /refers back to value 7/],
    ['an append to a dict', program(Op.EMPTY_DICT, Op.NONE, Op.APPEND), /no list/],
    ['an item of a list', program(Op.EMPTY_LIST, Op.NONE, Op.NONE, Op.SETITEM), /no dict/],
    ['a key without a value', program(Op.EMPTY_DICT, Op.MARK, Op.NONE, Op.SETITEMS), /without a value/],
    ['a list as a key', program(Op.EMPTY_DICT, Op.EMPTY_LIST, Op.NONE, Op.SETITEM), /neither text nor a number/],
    ['a list as a member', program(Op.EMPTY_SET, Op.MARK, Op.EMPTY_LIST, Op.ADDITEMS), /neither text nor a number/],
    ['text that is not UTF-8', program(Op.BINUNICODE, u32(2), 0xff, 0xfe), /not UTF-8/],
    ['a name without an end', program(Op.GLOBAL, 'abc'), /middle of a name/],
    ['an unknown instruction', program(0xff), /0xff at 2 is no instruction/],
    ['bytes beyond Latin-1', program(call('_codecs', 'encode', text('日'), text('latin1'))), /makes bytes/],
    ['another encoding', program(call('_codecs', 'encode', text('a'), text('rot13'))), /makes bytes/],
    ['a device of no type', program(call('torch', 'device', text('toaster'))), /makes a device/],
    [
      'a layout of no name',
      program(call('torch.serialization', '_get_layout', text('torch.zigzag'))),
      /makes a layout/,
    ],
  ] as const)('%s', (_, bytes, message) => {
    expect(refused(bytes)).toMatch(message);
  });

  const written = pickle(
    {
      a: [1, -1, 2n ** 70n, 0.5, 'é', null, true],
      b: new Map([['t', fakeTensor('0', [2, 3])]]),
      c: Uint8Array.of(1, 200),
      d: new Map([[1, new Set(['x'])]]),
    },
    fakeReader,
  );
  const python = Buffer.from(
    JSON.parse(readFileSync(new URL('../reference/serialization/plain.json', import.meta.url), 'utf8'))['5'],
    'base64',
  );

  it('ends each prefix of a pickle with an error', () => {
    for (const whole of [written, python]) {
      for (let length = 0; length < whole.length; length++) refused(whole.subarray(0, length));
    }
  });

  it('gives a value or an UnpicklingError for every pickle with changed bytes', () => {
    const change = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(written, python), change, (whole, changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [position, value] of changes) bytes[position % bytes.length] = value;
        try {
          read(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(UnpicklingError);
        }
      }),
      { numRuns: 3000, seed: 1, endOnFailure: true },
    );
  });

  it('gives a value or an UnpicklingError for every string of instructions', () => {
    const part = fc.oneof(
      fc.constantFrom(...Object.values(Op).map((op) => Uint8Array.of(op))),
      fc.uint8Array({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        try {
          read(program(...parts));
        } catch (error) {
          expect(error).toBeInstanceOf(UnpicklingError);
        }
      }),
      { numRuns: 3000, seed: 1, endOnFailure: true },
    );
  });
});

function short(value: string): Uint8Array {
  return assemble(Op.SHORT_BINUNICODE, value.length, value);
}
