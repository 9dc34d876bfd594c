import { describe, typeError } from '../../../core/errors.js';
import { scope, Tensor } from '../../../index.js';
import { type Arguments, named } from '../../../nn/named.js';
import { BoundingBoxes, Image, KeyPoints, Mask, TVTensor, Video } from '../../tvTensors/index.js';
import { rewrap } from '../../tvTensors/tvTensor.js';

/** How a functional changes tensors of one kind; it is given the arguments as the functional reads them. */
export type Kernel<T extends Tensor, A> = (input: T, args: A) => Tensor | Tensor[];

/**
 * What a functional does, by kind. `image` is for plain tensors and for what says that it is an image, or a video where
 * there is no `video`. Kernels of boxes and points make their own kind again, with a new canvas; what the others give is
 * made of the input's kind.
 */
export interface Kernels<A> {
  image?: Kernel<Tensor, A>;
  video?: Kernel<Tensor, A>;
  mask?: Kernel<Tensor, A>;
  boundingBoxes?: Kernel<BoundingBoxes, A>;
  keyPoints?: Kernel<KeyPoints, A>;
}

type Kind = abstract new (...args: never[]) => Tensor;
type AnyKernel = Kernel<never, never>;

/** A function of `transforms.functional`: the input first, then its arguments, by position or in an options object. */
export type Functional<P extends unknown[], Names extends string[]> = <T extends Tensor>(
  input: T,
  ...args: Arguments<P, Names>
) => T;

interface Registered {
  name: string;
  kernels: Map<Kind, AnyKernel>;
}

// biome-ignore lint/complexity/noBannedTypes: any function may be asked for, and is looked up as it is
const registry = new WeakMap<Function, Registered>();

/**
 * Makes a functional of its kernels. `read` takes its arguments by position, has their defaults, and gives what the
 * kernels are given. What the kernels make and don't return is freed.
 */
export function functional<P extends unknown[], const Names extends string[], A>(
  name: string,
  names: Names,
  read: (...args: P) => A,
  kernels: Kernels<A>,
): Functional<P, Names> {
  const { image, video = image, mask, boundingBoxes, keyPoints } = kernels;
  const byKind = new Map<Kind, AnyKernel>();
  const add = (kind: Kind, kernel: unknown) => kernel && byKind.set(kind, kernel as AnyKernel);
  add(Tensor, image);
  add(Image, image && wrapping(image));
  add(Video, video && wrapping(video));
  add(Mask, mask && wrapping(mask));
  add(BoundingBoxes, boundingBoxes);
  add(KeyPoints, keyPoints);
  const readArguments = named(`transforms.functional.${name}`, names, read) as (...args: unknown[]) => A;
  const call = (input: Tensor, ...args: unknown[]): unknown => {
    const kernel = kernelFor(byKind, input);
    if (!kernel) throw noKernel(name, byKind, input);
    const values = readArguments(...args);
    return scope(() => (kernel as unknown as Kernel<Tensor, A>)(input, values));
  };
  Object.defineProperty(call, 'name', { value: name });
  registry.set(call, { name, kernels: byKind });
  return call as Functional<P, Names>;
}

/** A kernel that gets and gives plain tensors, for a kind that has nothing but its meaning. */
function wrapping<A>(kernel: Kernel<Tensor, A>): Kernel<TVTensor, A> {
  const wrapped = (input: TVTensor, output: Tensor) => (output === input ? input : rewrap(input, output));
  return (input, args) => {
    const output = kernel(input, args);
    return Array.isArray(output) ? output.map((part) => wrapped(input, part)) : wrapped(input, output);
  };
}

/** The kernel for a tensor: that of its class, or of the nearest above. Kinds of one's own are no plain tensors. */
function kernelFor(kernels: Map<Kind, AnyKernel>, input: unknown): AnyKernel | undefined {
  if (!(input instanceof Tensor)) return undefined;
  if (!(input instanceof TVTensor)) return kernels.get(Tensor);
  for (let at = Object.getPrototypeOf(input); at !== TVTensor.prototype; at = Object.getPrototypeOf(at)) {
    const kernel = kernels.get(at.constructor as Kind);
    if (kernel) return kernel;
  }
  return undefined;
}

function noKernel(name: string, kernels: Map<Kind, AnyKernel>, input: unknown): TypeError {
  const kinds = [...kernels.keys()].map((kind) => kind.name).join(', ');
  return typeError(`transforms.functional.${name} takes ${kinds}; got ${describe(input)}.`);
}

// biome-ignore lint/complexity/noBannedTypes: see above
function registered(fn: Function): Registered {
  const found = registry.get(fn);
  if (found) return found;
  throw typeError(`this has to be a function of transforms.functional, got ${describe(fn)}.`);
}

/** What `fn` gives for `input` where it has a kernel for the kind, else the input as it is. */
export function callKernel<P extends unknown[], Names extends string[]>(
  fn: Functional<P, Names>,
  input: Tensor,
  ...args: Arguments<P, Names>
): Tensor {
  return kernelFor(registered(fn).kernels, input) ? fn(input, ...args) : input;
}

/**
 * Teaches a functional, such as `transforms.functional.resize`, a kind of tensor of one's own: `kernel(input, args)` is
 * given the tensor and an object of all the functional's arguments.
 * @throws TypeError where `fn` is no functional, or the kind is none or one that there already is.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.functional.register_kernel.html
 */
export function registerKernel<T extends TVTensor, A = Record<string, unknown>>(
  // biome-ignore lint/complexity/noBannedTypes: functionals have many signatures
  fn: Function,
  kind: abstract new (...args: never[]) => T,
  kernel: Kernel<T, A>,
): void {
  const { kernels } = registered(fn);
  if (typeof kind !== 'function' || !(kind.prototype instanceof TVTensor)) {
    throw typeError(`registerKernel: a kind is a class that extends tvTensors.TVTensor, got ${describe(kind)}.`);
  }
  if ([Image, Video, Mask, BoundingBoxes, KeyPoints].includes(kind as never)) {
    throw typeError(`registerKernel: what is done with ${kind.name} can't be changed; extend the class.`);
  }
  kernels.set(kind as Kind, kernel as unknown as AnyKernel);
}
