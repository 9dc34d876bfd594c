import { type Device, type DeviceLike, toDevice } from '../../core/device.js';
import { keep } from '../../core/scope.js';
import { Tensor } from '../../core/tensor.js';
import { broadcast, flatten, mapLeaves, type Spec, unflatten } from '../../func/pytree.js';

/** Tensors of their own, in which a graph finds its inputs. */
export class StaticInputs<A extends unknown[]> {
  /** Where they are. */
  readonly device: Device;
  /** The arguments, with these tensors in place of the example's. */
  readonly values: A;
  readonly #leaves: unknown[];
  /** Where batches are copied to: the tensors' memory, of which no gradients are recorded. */
  readonly #targets: (Tensor | null)[];
  readonly #spec: Spec;

  /** `device` is where the example's first tensor is, unless told otherwise. */
  constructor(example: A, device: DeviceLike | undefined) {
    const { leaves, spec } = flatten(example);
    const first = leaves.find((leaf) => leaf instanceof Tensor);
    this.device = device === undefined ? (first?.device ?? toDevice('cpu')) : toDevice(device);
    this.#leaves = leaves.map((leaf) => (leaf instanceof Tensor ? copyOf(leaf, this.device) : leaf));
    this.#targets = this.#leaves.map((leaf) => (leaf instanceof Tensor ? keep(leaf.detach()) : null));
    this.#spec = spec;
    this.values = unflatten(this.#leaves, spec) as A;
  }

  /** The tensors and other values of arguments such as the example's; null where they are others. */
  match(args: A): unknown[] | null {
    const leaves = broadcast(args, this.#spec);
    return leaves?.every((leaf, i) => isLike(leaf, this.#leaves[i])) ? leaves : null;
  }

  /** Copies what `match` gave, on the current stream. */
  copy(leaves: readonly unknown[]): void {
    for (let i = 0; i < leaves.length; i++) {
      const leaf = leaves[i];
      if (leaf instanceof Tensor) this.#targets[i]!.copy_(leaf, { nonBlocking: true });
    }
  }

  /** Arguments that don't match, where these are. */
  toDevice(args: A): A {
    return mapLeaves(args, (leaf) => (leaf instanceof Tensor ? leaf.to(this.device) : leaf)) as A;
  }

  dispose(): void {
    for (const leaf of [...this.#leaves, ...this.#targets]) if (leaf instanceof Tensor) leaf.dispose();
  }
}

/** A tensor of its own memory, laid out alike. */
function copyOf(tensor: Tensor, device: Device): Tensor {
  return keep(tensor.detach().to(device, { copy: true }).requiresGrad_(tensor.requiresGrad));
}

function isLike(given: unknown, own: unknown): boolean {
  if (!(own instanceof Tensor)) return Object.is(given, own);
  if (!(given instanceof Tensor) || given.dtype !== own.dtype || given.requiresGrad !== own.requiresGrad) return false;
  const { shape } = own;
  const { shape: other } = given;
  return shape.length === other.length && shape.every((size, i) => size === other[i]);
}
