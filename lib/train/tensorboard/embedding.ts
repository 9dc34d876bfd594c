import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { scope } from '../../core/scope.js';
import { Tensor } from '../../index.js';
import { encodePng } from '../../plot/png.js';
import { fileError } from '../file-error.js';
import { writeAtomically } from '../files.js';
import { grid, toPixels } from './images.js';

/** A label of a point, or one for each column of the header. */
export type Metadata = readonly (string | number)[] | readonly (readonly (string | number)[])[];

export interface Embedding {
  mat: Tensor;
  metadata: Metadata | null;
  labelImg: Tensor | null;
  metadataHeader: readonly string[] | null;
  globalStep: number;
  tag: string;
}

const owner = 'SummaryWriter.addEmbedding';

/**
 * Writes the files of an embedding below `logDir` and adds it to the projector's configuration, which has to be rewritten as
 * a whole: `before` is the earlier one, the new one is returned.
 */
export function writeEmbedding(logDir: string, embedding: Embedding, before: string): string {
  const { mat, metadata, labelImg, metadataHeader, globalStep, tag } = embedding;
  if (!(mat instanceof Tensor) || mat.ndim !== 2) {
    throw typeError(`${owner}: mat should be a tensor [N, D], got ${describe(mat)}.`);
  }
  const points = mat.shape[0]!;
  if (metadata && metadata.length !== points) {
    throw rangeError(`${owner}: expected metadata for each of ${points} points, got ${describe(metadata)}.`);
  }
  if (labelImg && (labelImg.ndim !== 4 || labelImg.shape[0] !== points)) {
    throw rangeError(`${owner}: labelImg should be images [${points}, C, H, W], got ${describe(labelImg)}.`);
  }
  const folder = `${String(globalStep).padStart(5, '0')}/${encode(tag)}`;
  const write = (name: string, contents: string | Uint8Array) => {
    writeIn(logDir, `${folder}/${name}`, contents);
    return quote(`${folder}/${name}`);
  };
  const entry = [`  tensor_name: ${quote(`${tag}:${String(globalStep).padStart(5, '0')}`)}`];
  if (metadata) entry.push(`  metadata_path: ${write('metadata.tsv', tsv(metadata, metadataHeader))}`);
  if (labelImg) {
    const [height, width] = labelImg.shape.slice(2);
    const path = write('sprite.png', sprite(labelImg));
    entry.push(
      `  sprite {\n    image_path: ${path}\n    single_image_dim: ${width}\n    single_image_dim: ${height}\n  }`,
    );
  }
  const rows = mat.detach().tolist() as number[][];
  entry.push(`  tensor_path: ${write('tensors.tsv', `${rows.map((row) => row.join('\t')).join('\n')}\n`)}`);
  const config = `${before}embeddings {\n${entry.join('\n')}\n}\n`;
  writeIn(logDir, 'projector_config.pbtxt', config);
  return config;
}

function writeIn(folder: string, name: string, contents: string | Uint8Array): void {
  const path = join(folder, name);
  try {
    writeAtomically(path, (file) => writeFileSync(file, contents));
  } catch (error) {
    throw fileError(`${owner}: can't write ${path}`, error);
  }
}

function tsv(metadata: Metadata, header: readonly string[] | null): string {
  const lines = metadata.map((row) => (Array.isArray(row) ? row.join('\t') : String(row)));
  return `${(header ? [header.join('\t'), ...lines] : lines).join('\n')}\n`;
}

/** All images in one square, as many in a row as in a column. */
function sprite(images: Tensor): Buffer {
  return scope(() => {
    const columns = Math.ceil(Math.sqrt(images.shape[0]!));
    const all = grid(images.detach().cpu(), columns);
    const [channels, height, width] = all.shape as [number, number, number];
    // The projector reckons with a square of images, however many rows are filled.
    const rows = Math.max(height, columns * images.shape[2]!);
    const square = new Uint8Array(rows * width * channels);
    square.set(toPixels(all));
    return encodePng(square, { width, height: rows, channels, factor: 1 });
  });
}

function encode(tag: string): string {
  return tag.replace(/[%/\\]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
}

/** A string as protocol buffers' text format has it. */
function quote(text: string): string {
  const escaped = (c: string) => (c === '\n' ? '\\n' : c === '\r' ? '\\r' : `\\${c}`);
  return `"${text.replace(/["\\\n\r]/g, escaped)}"`;
}
