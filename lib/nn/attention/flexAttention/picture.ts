import type { Tensor } from '../../../core/tensor.js';

/** At most so many characters up and down, and so many pictures. */
const GRID = 20;
const LIMIT = 4;

function shade(blocks: readonly number[]): string {
  const shown = blocks.filter((block) => block !== 0).length;
  if (shown === 0) return '  ';
  return shown === blocks.length ? '██' : '░░';
}

function picture(rows: readonly number[][]): string {
  const down = Math.max(1, Math.ceil(rows.length / GRID));
  const across = Math.max(1, Math.ceil(rows[0]!.length / GRID));
  const lines: string[] = [];
  for (let r = 0; r < rows.length; r += down) {
    let line = '';
    for (let c = 0; c < rows[0]!.length; c += across) {
      line += shade(rows.slice(r, r + down).flatMap((row) => row.slice(c, c + across)));
    }
    lines.push(line);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A picture a batch and head of a matrix of blocks: full where all blocks of a place are shown, grey where some are. */
export function drawBlocks(dense: Tensor): string {
  const [batches = 1, heads = 1] = dense.shape;
  const blocks = dense.tolist() as number[][][][];
  const places = Array.from({ length: batches * heads }, (_, i) => [Math.floor(i / heads), i % heads] as const);
  const drawn = places.slice(0, LIMIT).map(([b, h]) => `(${b}, ${h})\n${picture(blocks[b]![h]!)}`);
  if (places.length > LIMIT) drawn.push('...');
  return drawn.join('\n').trim();
}
