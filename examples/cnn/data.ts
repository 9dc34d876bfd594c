import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { DataLoader, TensorDataset } from 'nodetorch/data';
import { CIFAR10, ImageFolder } from 'nodetorch/vision';

export interface Split {
  /** Images as bytes, `[N, 3, 32, 32]`, and their classes. */
  dataset: TensorDataset<[Tensor, Tensor]>;
  classes: readonly string[];
}

/**
 * One half of CIFAR-10: from pictures in `data/train/<class>/*.jpg` and `data/test/<class>/*.jpg`, or from the files that
 * it is published as. All pictures are decoded once and kept as bytes, 3 kB each.
 *
 * @param limit how many images to take, spread over all classes
 */
export async function readSplit(data: string, train: boolean, limit: number): Promise<Split> {
  const folder = join(data, train ? 'train' : 'test');
  if (!existsSync(folder)) {
    const { data: images, targets, classes } = new CIFAR10(data, { train });
    return { dataset: new TensorDataset(...take(images, targets, limit)), classes };
  }
  const pictures = new ImageFolder(folder);
  const parts: [Tensor, Tensor][] = [];
  for await (const [images, targets] of new DataLoader(pictures, { batchSize: 500 })) parts.push([images, targets]);
  const images = torch.cat(parts.map(([part]) => part));
  const targets = torch.cat(parts.map(([, part]) => part));
  for (const tensor of parts.flat()) tensor.dispose();
  return { dataset: new TensorDataset(...take(images, targets, limit)), classes: pictures.classes };
}

function take(images: Tensor, targets: Tensor, limit: number): [Tensor, Tensor] {
  const every = Math.max(1, images.shape[0]! / limit);
  const count = Math.min(limit, images.shape[0]!);
  const chosen = torch.arange(count).mul(every).floor().to(torch.int64);
  return [images.indexSelect(0, chosen), targets.indexSelect(0, chosen)];
}
