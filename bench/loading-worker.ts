// Loads a folder of pictures on request: a line `{"case", "n"}` comes in, a line `{"ms"}` goes out.
import { createInterface } from 'node:readline';
import * as torch from 'nodetorch';
import { DataLoader } from 'nodetorch/data';
import { ImageFolder, io } from 'nodetorch/vision';

const root = process.argv[2]!;
torch.setNumThreads(1);

/** Torchvision's Resize: the same pixels as Python's on tensors. */
const resize = (image: torch.Tensor): torch.Tensor =>
  torch.nn.functional
    .interpolate(image.unsqueeze(0), { size: [224, 224], mode: 'bilinear', antialias: true })
    .squeeze(0);

const datasets: Record<string, ImageFolder> = {
  afterwards: new ImageFolder(root, { transform: resize }),
  decoding: new ImageFolder(root, { loader: (path) => io.readImage(path, { shrinkTo: [224, 224] }) }),
};

async function load(name: string): Promise<void> {
  for await (const [images, classes] of new DataLoader(datasets[name]!, { batchSize: 64 })) {
    if (images.shape[2] !== 224) throw new Error(`a batch of ${images.shape}`);
    images.dispose();
    classes.dispose();
  }
}

console.log(JSON.stringify({ ready: torch.version.libtorch }));
for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line) as { case: string; n: number };
  const start = process.hrtime.bigint();
  for (let i = 0; i < request.n; i++) await load(request.case);
  console.log(JSON.stringify({ ms: Number(process.hrtime.bigint() - start) / 1e6 }));
}
