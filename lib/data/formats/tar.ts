import { Parser, type ReadEntry } from 'tar';
import { checkOptions } from '../../hub/weights.js';
import { IterableDataset } from '../iterable.js';
import { collectPieces } from './receive.js';
import { Share } from './share.js';
import {
  checkSourceOptions,
  type Located,
  locateAll,
  openLocated,
  SOURCE_OPTIONS,
  type Source,
  type SourceOptions,
} from './source.js';
import { unreadable } from './unreadable.js';

/** A file in a tar archive. */
export interface TarMember {
  /** Its path in the archive. */
  name: string;
  data: Uint8Array<ArrayBuffer>;
  /** When it was changed last. */
  mtime: Date | null;
}

/**
 * The files in tar archives (`.tar`, `.tar.gz`), one after the other, each whole: a stream, of which a member and a
 * piece of the archive are in memory at a time. Folders and links are passed over.
 *
 * @param source a path, a URL, bytes, a Blob, a stream, or an array of them
 * @throws (while it is read) an Error that names archive and member where the archive is damaged or cut off; HubError
 *   or an Error where it can't be read
 * @see https://docs.python.org/3/library/tarfile.html
 */
export class TarDataset extends IterableDataset<TarMember> {
  readonly #sources: readonly Located[];
  readonly #options: SourceOptions;

  constructor(source: Source | readonly Source[], options: SourceOptions = {}) {
    super();
    checkOptions('TarDataset', options, SOURCE_OPTIONS);
    checkSourceOptions('TarDataset', options);
    this.#sources = locateAll('TarDataset', source);
    this.#options = { ...options };
  }

  override async *[Symbol.asyncIterator](): AsyncGenerator<TarMember> {
    for (const source of Share.now().of(this.#sources)) yield* readTar('TarDataset', source, this.#options);
  }
}

/** The files in an archive. */
export async function* readTar(fn: string, source: Located, options: SourceOptions): AsyncGenerator<TarMember> {
  const reader = new TarReader(fn, source.label);
  for await (const bytes of openLocated(fn, source, options)) {
    reader.write(bytes);
    yield* reader.take();
  }
  reader.end();
  yield* reader.take();
}

/** Members as the parser of the `tar` package finds them, which works through what it is given before `write` returns. */
class TarReader {
  readonly #fn: string;
  readonly #label: string;
  readonly #parser: Parser;
  #members: TarMember[] = [];
  #last = '';
  /** Whether the zeros that end an archive were seen. */
  #ended = false;
  #failure: Error | undefined;

  constructor(fn: string, label: string) {
    this.#fn = fn;
    this.#label = label;
    this.#parser = new Parser({
      onReadEntry: (entry) => this.#collect(entry),
      onwarn: (code, message) => this.#warn(code, String(message)),
      maxMetaEntrySize: 2 ** 24,
    });
    this.#parser.on('eof', () => {
      this.#ended = true;
    });
  }

  write(bytes: Uint8Array): void {
    this.#parser.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    this.#check();
  }

  end(): void {
    this.#parser.end();
    this.#check();
  }

  *take(): Generator<TarMember> {
    const members = this.#members;
    this.#members = [];
    yield* members;
  }

  #collect(entry: ReadEntry): void {
    const { path: name, mtime = null, type } = entry;
    this.#last = name;
    if (type !== 'File' && type !== 'OldFile' && type !== 'ContiguousFile') {
      entry.resume();
      return;
    }
    const pieces: Uint8Array[] = [];
    entry.on('data', (piece: Buffer) => pieces.push(piece));
    entry.on('end', () => this.#members.push({ name, data: collectPieces(pieces), mtime }));
  }

  /** Of what the parser warns of, these mean that members are lost. */
  #warn(code: string, message: string): void {
    // What has an end and nothing before it is an archive of no members.
    if (this.#ended && this.#last === '' && code === 'TAR_BAD_ARCHIVE') return;
    if (code !== 'TAR_BAD_ARCHIVE' && code !== 'TAR_ENTRY_INVALID' && code !== 'TAR_ABORT') return;
    const where = this.#last === '' ? '' : ` at or after its member ${JSON.stringify(this.#last)}`;
    this.#failure ??= unreadable(this.#fn, this.#label, `is no tar archive, or a damaged one${where}: ${message}.`);
  }

  #check(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }
}
