import { unpicklingError } from './errors.js';

/** Bytes of a file's beginning that `refuseOtherKinds` looks at. */
export const HEAD_SIZE = 512;

const CONVERT =
  'Load it in Python and save it again with torch.save, which writes the format of PyTorch 1.6 and later.';

/** What a file's first bytes tell about it, and what to do then. */
const kinds: readonly [matches: (head: Buffer) => boolean, what: string, advice: string][] = [
  [(head) => head.length === 0, 'it is empty', 'It was not written completely: fetch or save it again.'],
  [
    (head) => head[0] === 0x80 && head[1]! <= 5 && !isLegacy(head),
    'it is a pickle, and not one that torch.save has written',
    CONVERT,
  ],
  [
    (head) => head.toString('latin1', 257, 262) === 'ustar',
    'it is in the legacy tar format of PyTorch before 0.2',
    CONVERT,
  ],
  [
    isSafetensors,
    'it is a safetensors file',
    'Read it with torch.safetensors.loadFile(path), or load(bytes), which give a Map of its tensors.',
  ],
  [startsWith('GGUF'), 'it is a GGUF file', 'Use the PyTorch checkpoint that it was made from.'],
  [startsWith('\x89HDF'), 'it is an HDF5 file, as Keras writes', 'Use a PyTorch checkpoint of the model.'],
  [startsWith('\x1f\x8b'), 'it is compressed with gzip', 'Decompress it first.'],
  [
    startsWith('version https://git-lfs'),
    'it is a Git LFS pointer, not the file itself',
    'Fetch the file with git lfs pull.',
  ],
  [isHtml, 'it is an HTML page', 'The download gave a web page: check its address.'],
  [
    (head) => !startsWith('PK')(head) && !isLegacy(head),
    'it is no file that torch.save has written',
    'Check that it is the right file.',
  ],
];

/** Throws, by name, for a file that is neither a zip archive nor in the legacy format. */
export function refuseOtherKinds(head: Uint8Array, source: string): void {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, HEAD_SIZE));
  for (const [matches, what, advice] of kinds) {
    if (matches(bytes)) throw unpicklingError(source, what, advice);
  }
}

/** The number that a file of PyTorch before 1.6 begins with, as pickle writes it. */
const MAGIC = Buffer.from('8a0a6cfc9c46f9206aa85019', 'hex');

/** Whether a file is in the format of PyTorch before 1.6: pickles, one after the other, then the tensors' elements. */
export function isLegacy(head: Uint8Array): boolean {
  return head[0] === 0x80 && Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 32)).includes(MAGIC);
}

/** Throws, by name, for a zip archive that is not what `torch.save` writes. */
export function refuseOtherArchives(names: readonly string[], source: string): void {
  if (names.includes('constants.pkl')) {
    throw unpicklingError(
      source,
      'it is a TorchScript archive, which holds code',
      'In Python, save torch.jit.load(name).state_dict() with torch.save.',
    );
  }
  if (!names.includes('data.pkl')) {
    throw unpicklingError(
      source,
      'it is a zip archive without data.pkl, so not one of torch.save',
      'Check that it is the right file: .pt2 programs, .npz arrays and Keras models are zip archives as well.',
    );
  }
}

function startsWith(text: string): (head: Buffer) => boolean {
  return (head) => head.toString('latin1', 0, text.length) === text;
}

function isHtml(head: Buffer): boolean {
  return /^\s*<(!doctype|html)/i.test(head.toString('latin1', 0, 64));
}

/** Eight bytes of length, then as much JSON. */
export function isSafetensors(head: Buffer): boolean {
  return head.length > 9 && head[8] === 0x7b && head.readUInt32LE(4) === 0;
}
