/** The pickle machine's instructions, under their names in Python's `pickletools`. */
export const Op = {
  MARK: 0x28,
  STOP: 0x2e,
  POP: 0x30,
  POP_MARK: 0x31,
  DUP: 0x32,
  BININT: 0x4a,
  BININT1: 0x4b,
  BININT2: 0x4d,
  NONE: 0x4e,
  BINPERSID: 0x51,
  REDUCE: 0x52,
  BINSTRING: 0x54,
  SHORT_BINSTRING: 0x55,
  BINUNICODE: 0x58,
  EMPTY_LIST: 0x5d,
  APPEND: 0x61,
  BUILD: 0x62,
  GLOBAL: 0x63,
  APPENDS: 0x65,
  BINGET: 0x68,
  LONG_BINGET: 0x6a,
  BINPUT: 0x71,
  LONG_BINPUT: 0x72,
  SETITEM: 0x73,
  TUPLE: 0x74,
  SETITEMS: 0x75,
  EMPTY_DICT: 0x7d,
  EMPTY_TUPLE: 0x29,
  BINFLOAT: 0x47,
  // protocol 2
  PROTO: 0x80,
  TUPLE1: 0x85,
  TUPLE2: 0x86,
  TUPLE3: 0x87,
  NEWTRUE: 0x88,
  NEWFALSE: 0x89,
  LONG1: 0x8a,
  LONG4: 0x8b,
  // protocol 3
  BINBYTES: 0x42,
  SHORT_BINBYTES: 0x43,
  // protocol 4
  SHORT_BINUNICODE: 0x8c,
  BINUNICODE8: 0x8d,
  BINBYTES8: 0x8e,
  EMPTY_SET: 0x8f,
  ADDITEMS: 0x90,
  FROZENSET: 0x91,
  STACK_GLOBAL: 0x93,
  MEMOIZE: 0x94,
  FRAME: 0x95,
  // protocol 5
  BYTEARRAY8: 0x96,
} as const;

/** Instructions that are known and refused, with the reason. */
export const refusedOps: ReadonlyMap<number, string> = new Map([
  [0x81, 'NEWOBJ, which makes an instance of a class'],
  [0x92, 'NEWOBJ_EX, which makes an instance of a class'],
  [0x69, 'INST, which makes an instance of a class'],
  [0x6f, 'OBJ, which makes an instance of a class'],
  [0x82, 'EXT1, which looks a class up in a registry'],
  [0x83, 'EXT2, which looks a class up in a registry'],
  [0x84, 'EXT4, which looks a class up in a registry'],
  [0x97, 'NEXT_BUFFER, whose data is not in the file'],
  [0x98, 'READONLY_BUFFER, whose data is not in the file'],
]);

/** How deep lists, dicts and tensors may nest, in both directions: Python's own pickler gives up near 1000 as well. */
export const MAX_DEPTH = 500;
