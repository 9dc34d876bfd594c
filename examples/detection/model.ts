// A one-stage detector without anchors, after FCOS (https://arxiv.org/abs/1904.01355), on a single grid: each cell, 8 by 8
// pixels of the image, says what class the thing is whose centre lies here, and how far its four sides are.
import * as torch from 'nodetorch';
import { nn, type Tensor } from 'nodetorch';
import { ops } from 'nodetorch/vision';

const F = nn.functional;

/** Pixels of the image that a cell stands for, in each direction. */
export const STRIDE = 8;

/** What the network says of a batch of N images whose grid has P cells. */
export interface Output {
  /** `[N, P, classes]`: how sure it is of each class, as a logit. */
  logits: Tensor;
  /** `[N, P, 4]`: left, top, right and bottom of the thing in each cell, in pixels. */
  boxes: Tensor;
}

class ResidualBlock extends nn.Module {
  first: nn.Module;
  second: nn.Module;

  constructor(channels: number) {
    super();
    this.first = new ops.Conv2dNormActivation(channels, channels, 3);
    this.second = new ops.Conv2dNormActivation(channels, channels, 3, { activationLayer: null });
  }

  override forward(x: Tensor): Tensor {
    return F.relu(this.second.forward(this.first.forward(x)).add(x));
  }
}

/** Halves height and width. */
const stage = (inChannels: number, outChannels: number) =>
  new nn.Sequential(
    new ops.Conv2dNormActivation(inChannels, outChannels, 3, { stride: 2 }),
    new ResidualBlock(outChannels),
  );

export class Detector extends nn.Module {
  stem = new ops.Conv2dNormActivation(3, 16, 3, { stride: 2 });
  stage1 = stage(16, 32);
  stage2 = stage(32, 64); // a pixel here is a cell
  stage3 = stage(64, 128);
  // What stage 3 sees around a cell is brought back to its size.
  lateral = new ops.Conv2dNormActivation(128, 64, 1);
  neck = new ops.Conv2dNormActivation(64, 64, 3);
  classTower = new ops.Conv2dNormActivation(64, 64, 3);
  boxTower = new ops.Conv2dNormActivation(64, 64, 3);
  classHead: nn.Conv2d;
  boxHead = new nn.Conv2d(64, 4, 3, { padding: 1 });

  constructor(classes: number) {
    super();
    this.classHead = new nn.Conv2d(64, classes, 3, { padding: 1 });
    // At first everything is background with a probability of 0.99, or the many cells without a thing drown the few with.
    torch.noGrad(() => nn.init.constant_(this.classHead.bias!, -Math.log(99)));
  }

  override forward(images: Tensor): Output {
    const fine = this.stage2.forward(this.stage1.forward(this.stem.forward(images)));
    const coarse = this.lateral.forward(this.stage3.forward(fine));
    const features = this.neck.forward(fine.add(F.interpolate(coarse, { size: fine.shape.slice(2) })));
    const cells = (x: Tensor) => x.flatten(2).transpose(1, 2);
    const logits = cells(this.classHead.forward(this.classTower.forward(features)));
    // From a cell's centre to the four sides; the exponential makes them positive, and small and large ones alike.
    const sides = cells(this.boxHead.forward(this.boxTower.forward(features)))
      .clamp({ max: 5 })
      .exp()
      .mul(2 * STRIDE);
    const centers = cellCenters(features.shape[2]!, features.shape[3]!).to(images.device);
    const boxes = torch.cat([centers.sub(sides.narrow(2, 0, 2)), centers.add(sides.narrow(2, 2, 2))], 2);
    return { logits, boxes };
  }
}

/** Where the centres of the cells are in the image: `[P, 2]`, x and y. */
export function cellCenters(height: number, width: number): Tensor {
  const at = (n: number) => torch.arange(n).add(0.5).mul(STRIDE);
  const [y, x] = torch.meshgrid(at(height), at(width), { indexing: 'ij' }) as [Tensor, Tensor];
  return torch.stack([x.flatten(), y.flatten()], 1);
}
