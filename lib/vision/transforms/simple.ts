import { describe, typeError } from '../../core/errors.js';
import { TVTensor } from '../tvTensors/index.js';
import { toPure } from '../tvTensors/tvTensor.js';
import { Transform } from './transform.js';

/** Gives its inputs as they are. */
export class Identity extends Transform {
  override transform(input: unknown): unknown {
    return input;
  }
}

/** A class, to tell which inputs a `Lambda` is for. */
export type InputType = abstract new (...args: never[]) => object;

/**
 * Applies a function to each input, of one of the `types` where there are any: `new Lambda((x) => x.div(2), Tensor)`.
 * @throws TypeError where `lambd` is no function, or a type no class.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.Lambda.html
 */
export class Lambda extends Transform {
  readonly lambd: (input: any) => unknown;
  readonly types: readonly InputType[];

  constructor(lambd: (input: any) => unknown, ...types: InputType[]) {
    super();
    const wrong = [lambd, ...types].find((given) => typeof given !== 'function');
    if (wrong !== undefined || lambd === undefined) {
      throw typeError(`Lambda takes a function, and classes of inputs that it is for; got ${describe(wrong)}.`);
    }
    this.lambd = lambd;
    this.types = types;
  }

  override get perSample(): boolean {
    return (this.lambd as { perSample?: boolean }).perSample === true;
  }

  override takes(): boolean {
    return true;
  }

  override transform(input: unknown): unknown {
    const isMeant = this.types.length === 0 || this.types.some((type) => input instanceof type);
    return isMeant ? this.lambd(input) : input;
  }

  override extraRepr(): string {
    const names = this.types.length === 0 ? ["'object'"] : this.types.map((type) => `'${type.name}'`);
    return [this.lambd.name, `types=[${names.join(', ')}]`].filter(Boolean).join(', ');
  }
}

/**
 * Makes plain tensors of images, masks and boxes.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.ToPureTensor.html
 */
export class ToPureTensor extends Transform {
  override takes(input: unknown): boolean {
    return input instanceof TVTensor;
  }

  override transform(input: TVTensor): unknown {
    return toPure(input);
  }
}
