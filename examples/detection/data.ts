// Pictures and what is on them, made ready for the network.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { DataLoader, Dataset } from 'nodetorch/data';
import { extractArchive, ops, VOCDetection, vocBoxes } from 'nodetorch/vision';
import type { Target } from './loss.js';

const F = nn.functional;

export type Sample = [image: Tensor, target: Target];

/** The image uint8 `[3, H, W]` in another size, and the boxes where the things are then. */
function resize(image: Tensor, { boxes, labels }: Target, size: [number, number]): Sample {
  return torch.scope((): Sample => {
    const [height, width] = image.shape.slice(1) as [number, number];
    const [sx, sy] = [size[1] / width, size[0] / height];
    const resized = F.interpolate(image.unsqueeze(0), { size, mode: 'bilinear', antialias: true }).squeeze(0);
    return [resized, { boxes: boxes.mul(torch.tensor([sx, sy, sx, sy])), labels: labels.clone() }];
  });
}

/** The sample turned over, left to right and upside down, each or not, and then a part of it: all at random. */
export function turn(image: Tensor, { boxes, labels }: Target): Sample {
  const [height, width] = image.shape.slice(1) as [number, number];
  if (uniform() < 0.5) [image, boxes] = [image.flip(2), flip(boxes, 0, width)];
  if (uniform() < 0.5) [image, boxes] = [image.flip(1), flip(boxes, 1, height)];
  const share = 0.7 + 0.3 * uniform();
  const [h, w] = [Math.round(share * height), Math.round(share * width)];
  const [top, left] = [Math.floor(uniform() * (height - h + 1)), Math.floor(uniform() * (width - w + 1))];
  // What is cut off to less than half is gone.
  const cut = ops.clipBoxesToImage(boxes.sub(torch.tensor([left, top, left, top])), [h, w]);
  const kept = ops.boxArea(cut).gt(ops.boxArea(boxes).mul(0.5)).nonzero().squeeze(1);
  const target = { boxes: cut.indexSelect(0, kept), labels: labels.indexSelect(0, kept) };
  return [image.narrow(1, top, h).narrow(2, left, w), target];
}

const uniform = () => torch.rand([]).item();

/** Boxes in a picture that is turned over along `axis`, 0 for x and 1 for y, in which it has `length` pixels. */
function flip(boxes: Tensor, axis: 0 | 1, length: number): Tensor {
  const columns = boxes.unbind(1);
  const [low, high] = [columns[axis]!, columns[axis + 2]!];
  columns[axis] = torch.rsub(high, length);
  columns[axis + 2] = torch.rsub(low, length);
  return torch.stack(columns, 1);
}

/** The folder of a data set; that of an archive is unpacked into `out` and is the first one in it. */
export async function folderOf(path: string, out: string): Promise<string> {
  if (!statSync(path).isFile()) return path;
  const folder = join(out, 'data');
  await extractArchive(path, folder);
  return join(folder, readdirSync(folder)[0]!);
}

/** Pictures that lie in memory, ready but for what is random. */
export class Pictures extends Dataset<Sample> {
  constructor(
    readonly samples: Sample[],
    readonly size: [number, number],
    readonly augment: boolean,
  ) {
    super();
  }

  /** Decodes all pictures of a folder in Pascal VOC's layout, and keeps them half as large again as `size`. */
  static async read(root: string, imageSet: string, classes: string[], size: [number, number], augment: boolean) {
    const larger = size.map((n) => n * 1.5) as [number, number];
    const files = new VOCDetection(root, { imageSet, targetTransform: (annotation) => vocBoxes(annotation, classes) });
    const samples: Sample[] = [];
    for await (const [image, target] of new DataLoader(files, { batchSize: null, prefetch: 4 })) {
      samples.push(torch.keep(resize(image, target, larger)));
      image.dispose();
    }
    return new Pictures(samples, size, augment);
  }

  get length(): number {
    return this.samples.length;
  }

  override get(index: number): Sample {
    return torch.scope(() => {
      const [image, target] = this.samples[index]!;
      const [ready, found] = resize(...(this.augment ? turn(image, target) : ([image, target] as Sample)), this.size);
      return [ready.to(torch.float32).div(255), found];
    });
  }
}

/** A batch is the images as one tensor, and a list of what is on each, since that differs in number. */
export function collate(samples: Sample[]): [images: Tensor, targets: Target[]] {
  return [torch.stack(samples.map(([image]) => image)), samples.map(([, target]) => target)];
}
