// Leaves CIFAR-10 as plain bytes for both sides, so that neither needs the other's readers.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSplit } from '../../examples/cnn/data.js';

/** Writes `<split>-images` and `<split>-targets` to a new folder, a byte for each value. Returns the folder. */
export async function writeCifar(data: string, limit: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nodetorch-cifar-'));
  for (const split of ['train', 'test']) {
    const [images, targets] = (await readSplit(data, split === 'train', limit)).dataset.tensors;
    writeFileSync(join(folder, `${split}-images`), images.toBytes());
    writeFileSync(join(folder, `${split}-targets`), Uint8Array.from(targets.tolist() as number[]));
  }
  return folder;
}
