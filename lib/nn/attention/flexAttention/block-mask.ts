import { signature } from '../../../core/arguments.js';
import type { DeviceLike } from '../../../core/device.js';
import { describe, rangeError, TorchError, typeError } from '../../../core/errors.js';
import { type IndexItem, slice } from '../../../core/indexing.js';
import { keep, scope } from '../../../core/scope.js';
import { Tensor } from '../../../core/tensor.js';
import { pad } from '../../../generated/nn.js';
import type { MaskMod } from './map.js';
import { createMask, type MaskSizes, noopMask, readSizes } from './mask.js';
import { cropped, type Ordered, toDense, toOrdered, transposed } from './order.js';
import { drawBlocks } from './picture.js';

/** Rows and columns of a block where none are given. */
const BLOCK = 128;

/** Stands for the function of a part of a mask, whose numbers of batches and heads it would not know. */
export const slicedMaskMod: MaskMod = () => {
  throw new TorchError('Cannot use maskMod from a sliced BlockMask');
};

export interface BlockMaskOptions {
  fullKvNumBlocks?: Tensor | null;
  fullKvIndices?: Tensor | null;
  /** Rows and columns of a block; 128 by default. */
  BLOCKSIZE?: number | readonly [number, number];
  maskMod?: MaskMod | null;
  /** How many queries and keys there are, where the last blocks are not whole. */
  seqLengths?: readonly [number, number] | null;
  /** Whether the blocks are listed by columns too. */
  computeQBlocks?: boolean;
}

const readBlocks = signature<BlockMaskOptions & { kvNumBlocks: Tensor; kvIndices: Tensor }>('BlockMask.fromKvBlocks', [
  'kvNumBlocks',
  'kvIndices',
  'fullKvNumBlocks?',
  'fullKvIndices?',
  'BLOCKSIZE?',
  'maskMod?',
  'seqLengths?',
  'computeQBlocks?',
]);

function pairOf(size: number | readonly [number, number]): [number, number] {
  const pair = typeof size === 'number' ? [size, size] : [...size];
  if (pair.length === 2 && pair.every((n) => Number.isInteger(n) && n > 0)) return pair as [number, number];
  throw rangeError(`BlockMask: BLOCKSIZE must be a positive integer or two, got ${describe(size)}`);
}

/**
 * Which blocks of the scores of attention a mask shows: partly, or all of them, with the function that tells which scores
 * of a block. Made by `createBlockMask`, or from lists of blocks by `fromKvBlocks`. No scope frees its tensors.
 * @see https://pytorch.org/docs/stable/nn.attention.flex_attention.html#torch.nn.attention.flex_attention.BlockMask
 */
export class BlockMask {
  readonly kvNumBlocks: Tensor;
  readonly kvIndices: Tensor;
  readonly fullKvNumBlocks: Tensor | null;
  readonly fullKvIndices: Tensor | null;
  readonly qNumBlocks: Tensor | null;
  readonly qIndices: Tensor | null;
  readonly fullQNumBlocks: Tensor | null;
  readonly fullQIndices: Tensor | null;

  private constructor(
    kv: Ordered,
    fullKv: Ordered | null,
    readonly BLOCKSIZE: readonly [number, number],
    readonly maskMod: MaskMod,
    readonly seqLengths: readonly [number, number],
    byColumns: boolean,
  ) {
    const [q, fullQ] = scope(() =>
      byColumns ? [transposed(kv), fullKv && transposed(fullKv)] : ([null, null] as const),
    );
    const [none, held] = [[null, null] as const, <T>(value: T): T => keep(value)];
    [this.kvNumBlocks, this.kvIndices] = held(kv);
    [this.fullKvNumBlocks, this.fullKvIndices] = held(fullKv) ?? none;
    [this.qNumBlocks, this.qIndices] = held(q) ?? none;
    [this.fullQNumBlocks, this.fullQIndices] = held(fullQ) ?? none;
  }

  /**
   * A mask of these blocks: how many of each row are shown, and their columns.
   * @throws RangeError for tensors that don't fit.
   */
  static fromKvBlocks(kvNumBlocks: Tensor, kvIndices: Tensor, options?: BlockMaskOptions): BlockMask;
  static fromKvBlocks(...args: unknown[]): BlockMask {
    const { kvNumBlocks, kvIndices, fullKvNumBlocks, fullKvIndices, ...options } = readBlocks(args);
    for (const tensor of [kvNumBlocks, kvIndices]) {
      if (!(tensor instanceof Tensor)) throw typeError(`BlockMask: blocks must be tensors, got ${describe(tensor)}`);
    }
    if (kvIndices.ndim < 2) throw rangeError('BlockMask must have at least 2 dimensions');
    if (!fullKvNumBlocks !== !fullKvIndices) {
      throw rangeError('BlockMask: fullKvNumBlocks and fullKvIndices must be both provided or omitted');
    }
    const block = pairOf(options.BLOCKSIZE ?? BLOCK);
    const [rows, columns] = kvIndices.shape.slice(-2) as [number, number];
    return new BlockMask(
      [kvNumBlocks, kvIndices],
      fullKvNumBlocks && fullKvIndices ? [fullKvNumBlocks, fullKvIndices] : null,
      block,
      options.maskMod ?? noopMask,
      options.seqLengths ?? [rows * block[0], columns * block[1]],
      options.computeQBlocks ?? true,
    );
  }

  get #kv(): Ordered {
    return [this.kvNumBlocks, this.kvIndices];
  }

  get #fullKv(): Ordered | null {
    return this.fullKvNumBlocks && [this.fullKvNumBlocks, this.fullKvIndices!];
  }

  #with(change: (blocks: Ordered) => Ordered, maskMod: MaskMod, seqLengths = this.seqLengths): BlockMask {
    const full = this.#fullKv;
    return new BlockMask(
      change(this.#kv),
      full && change(full),
      this.BLOCKSIZE,
      maskMod,
      seqLengths,
      this.qIndices !== null,
    );
  }

  /** Batches, heads, queries and keys. */
  get shape(): number[] {
    return [...this.kvIndices.shape.slice(0, -2), ...this.seqLengths];
  }

  numel(): number {
    return this.shape.reduce((product, size) => product * size, 1);
  }

  /** What percentage of the scores lies in blocks that are hidden. */
  sparsity(): number {
    return scope(() => {
      const blocks = this.kvNumBlocks.sum().item() + (this.fullKvNumBlocks?.sum().item() ?? 0);
      return 100 * (1 - (blocks * this.BLOCKSIZE[0] * this.BLOCKSIZE[1]) / this.numel());
    });
  }

  /** A tensor of ones where a block is shown, or a part of it, and zeros. */
  toDense(): Tensor {
    return scope(() => {
      const partial = toDense(this.#kv);
      const full = this.#fullKv;
      return full ? partial.bitwiseOr(toDense(full)) : partial;
    });
  }

  /** The same on another device. */
  to(device: DeviceLike): BlockMask {
    return this.#with(([count, indices]) => [count.to(device), indices.to(device)], this.maskMod);
  }

  /** A part, by batches, heads and rows of blocks; its function can't be used any more. */
  index(...items: IndexItem[]): BlockMask {
    const wide = items.map((item) => (typeof item === 'number' ? slice(item, item === -1 ? null : item + 1) : item));
    return this.#with(([count, indices]) => [count.index(...wide), indices.index(...wide)], slicedMaskMod);
  }

  /** @internal The upper left corner, for shorter sequences. */
  _adjust(newQLen: number, newKvLen: number): BlockMask {
    const [rows, columns] = [Math.ceil(newQLen / this.BLOCKSIZE[0]), Math.ceil(newKvLen / this.BLOCKSIZE[1])];
    return this.#with((blocks) => cropped(blocks, rows, columns), this.maskMod, [newQLen, newKvLen]);
  }

  /** Its shape, how much it hides, and a picture of its blocks. */
  toString(): string {
    const drawn = scope(() => drawBlocks(this.toDense()));
    return `BlockMask(shape=(${this.shape.join(', ')}), sparsity=${this.sparsity().toFixed(2)}%, \n${drawn}\n)`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

const readCreate = signature<
  MaskSizes & { maskMod: MaskMod; BLOCKSIZE?: number | [number, number]; separateFullBlocks?: boolean }
>('flexAttention.createBlockMask', [
  'maskMod',
  'B',
  'H',
  'QLEN',
  'KVLEN',
  'device?',
  'BLOCKSIZE?',
  'separateFullBlocks?',
]);

export interface CreateBlockMaskOptions {
  device?: DeviceLike | null;
  /** Rows and columns of a block; 128 by default. */
  BLOCKSIZE?: number | [number, number];
  /** Whether blocks that are shown whole are listed apart; true by default. */
  separateFullBlocks?: boolean;
}

/**
 * The blocks that a function of `(b, h, qIdx, kvIdx)` shows, for `flexAttention`.
 * @throws RangeError for a function of another number of parameters, or for sizes that are none.
 * @see https://pytorch.org/docs/stable/nn.attention.flex_attention.html#torch.nn.attention.flex_attention.create_block_mask
 */
export function createBlockMask(
  maskMod: MaskMod,
  B: number | null,
  H: number | null,
  QLEN: number,
  KVLEN: number,
  device?: DeviceLike | null | CreateBlockMaskOptions,
  options?: CreateBlockMaskOptions,
): BlockMask;
export function createBlockMask(maskMod: MaskMod, options: MaskSizes & CreateBlockMaskOptions): BlockMask;
export function createBlockMask(...args: unknown[]): BlockMask {
  const { maskMod, device = null, BLOCKSIZE = BLOCK, separateFullBlocks = true, ...given } = readCreate(args);
  if (typeof maskMod !== 'function' || maskMod.length !== 4) {
    throw rangeError(`createBlockMask takes a function of (b, h, qIdx, kvIdx), got ${describe(maskMod)}`);
  }
  const [B, H, QLEN, KVLEN] = readSizes('createBlockMask', given) as [number, number, number, number];
  const [rows, columns] = pairOf(BLOCKSIZE);
  return scope(() => {
    const mask = createMask(maskMod, B, H, QLEN, KVLEN, device);
    const padded = pad(mask, [0, rest(KVLEN, columns), 0, rest(QLEN, rows)]);
    const [q, kv] = [padded.shape[2]! / rows, padded.shape[3]! / columns];
    const counts = padded.reshape([B, H, q, rows, kv, columns]).sum([3, 5]);
    const full = counts.eq(rows * columns);
    const partial = separateFullBlocks ? counts.gt(0).bitwiseAnd(full.logicalNot()) : counts.gt(0);
    const [kvNumBlocks, kvIndices] = toOrdered(partial);
    const [fullKvNumBlocks, fullKvIndices] = separateFullBlocks ? toOrdered(full) : [null, null];
    return BlockMask.fromKvBlocks(kvNumBlocks, kvIndices, {
      fullKvNumBlocks,
      fullKvIndices,
      BLOCKSIZE: [rows, columns],
      maskMod,
      seqLengths: [QLEN, KVLEN],
    });
  });
}

/** How much `size` lacks to a multiple of `block`. */
const rest = (size: number, block: number): number => (block - (size % block)) % block;
