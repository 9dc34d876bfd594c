import { signature } from '../core/arguments.js';
import { atCaller, describe, rangeError, TorchError, typeError } from '../core/errors.js';
import { isGradEnabled } from '../core/modes.js';
import { Op } from '../core/operator.js';
import { scope } from '../core/scope.js';
import { handleOf, Tensor, wrap } from '../core/tensor.js';
import { withLevel } from '../core/transforms.js';
import { native } from '../native.js';
import { type Argnums, placesOf } from './argnums.js';
import { callWithin, checkFunction, type Fn, splitAux, unwrapTensors, withGradMode, wrapTensors } from './levels.js';
import { describeSpec, flatten, leavesLike, unflatten } from './pytree.js';
import { outputTensors } from './vjp.js';

const makeDual = new Op('_make_dual', '');
const unpackDual = new Op('_unpack_dual', '');
const zerosLike = new Op('zeros_like', '');

/** All transforms share one level of libtorch's dual numbers: their own levels tell them apart. */
const DUAL_LEVEL = 0;

/** How many jvp levels run. */
let depth = 0;

/** Runs `body` with forward-mode gradients, inside the level of dual numbers that the outermost of them opens. */
function withForwardGradients<T>(body: () => T): T {
  const before = native.getForwardGradEnabled();
  native.setForwardGradEnabled(true);
  const dualLevel = depth === 0 ? native.enterDualLevel() : null;
  depth++;
  try {
    return body();
  } finally {
    depth--;
    if (dualLevel !== null) native.exitDualLevel(dualLevel);
    native.setForwardGradEnabled(before);
  }
}

/** The value of a dual number and its tangent, zeros where it has none. */
function split(name: string, dual: Tensor, strict: boolean): [primal: Tensor, tangent: Tensor] {
  const [primal, tangent] = unpackDual.call(handleOf(dual), DUAL_LEVEL) as [number, number];
  const value = wrap(primal);
  if (tangent !== 0) return [value, wrap(tangent)];
  if (strict) {
    throw atCaller(
      () =>
        new TorchError(`${name}: The output of f is independent of the inputs. This is not allowed with strict: true.`),
    );
  }
  return [value, wrap(zerosLike.call(primal) as number)];
}

function checkTensors(name: string, what: string, leaves: readonly unknown[]): asserts leaves is Tensor[] {
  if (leaves.length === 0) throw rangeError(`${name}: Expected ${what} to contain at least one Tensor`);
  for (const leaf of leaves) {
    if (!(leaf instanceof Tensor))
      throw typeError(`${name}: Expected ${what} to only contain Tensors, got ${describe(leaf)}`);
  }
}

/** The error for an operator that has no forward-mode derivative, with what to do. */
function withHint(error: unknown): unknown {
  if (!(error instanceof TorchError) || !error.message.startsWith('Trying to use forward AD with')) return error;
  const [text] = error.message.split('\nPlease file');
  const hint = 'Use reverse mode: jacrev instead of jacfwd, and jacrev(jacrev(f)) instead of hessian(f).';
  return atCaller(() => new TorchError(`${text}\n${hint}`, error.code, error.operator));
}

interface Pushed {
  output: unknown;
  tangents: unknown;
  aux: unknown;
}

/** Runs `fn` on dual numbers: of all primals, or where `argnums` says which, of those only. */
export function pushForward(
  name: string,
  fn: Fn,
  primals: readonly unknown[],
  tangents: readonly unknown[],
  options: { argnums: Argnums | null; strict: boolean; hasAux: boolean },
): Pushed {
  const { argnums, strict, hasAux } = options;
  const places = argnums === null ? [...primals.keys()] : placesOf(name, argnums, primals.length);
  const { leaves, spec } = flatten(places.map((at) => primals[at]));
  const directions = leavesLike(tangents, spec);
  if (directions === null) {
    throw typeError(
      `${name}: Expected primals and tangents to be nested alike. Primals: ${describeSpec(spec)}, ` +
        `tangents: ${describeSpec(flatten(tangents).spec)}`,
    );
  }
  checkTensors(name, 'primals', leaves);
  checkTensors(name, 'tangents', directions);

  const run = (level: number): Pushed => {
    const duals = leaves.map((leaf, i) =>
      wrap(makeDual.call(handleOf(leaf), handleOf(directions[i]), DUAL_LEVEL) as number),
    );
    const args = argnums === null ? [...primals] : wrapTensors([...primals], level);
    const nested = unflatten(duals, spec) as unknown[];
    for (const [i, at] of places.entries()) args[at] = nested[i];
    const result = callWithin(name, fn, args);
    const [output, aux] = hasAux ? splitAux(name, result) : [result, undefined];
    const { leaves: outputs, spec: outputSpec } = flatten(output);
    const parts = outputTensors(name, outputs).map((dual) => split(name, dual, strict));
    const nest = (part: 0 | 1) =>
      unflatten(
        parts.map((pair) => pair[part]),
        outputSpec,
      );
    return {
      output: unwrapTensors(name, nest(0), level),
      tangents: unwrapTensors(name, nest(1), level),
      aux: hasAux ? unwrapTensors(name, aux, level) : undefined,
    };
  };
  try {
    return scope(() =>
      withLevel({ kind: 'jvp' }, (level) =>
        withGradMode(isGradEnabled(), () => withForwardGradients(() => run(level))),
      ),
    );
  } catch (error) {
    throw withHint(error);
  }
}

export interface JvpOptions<HasAux extends boolean = boolean> {
  /** Throws where an output does not depend on the inputs, instead of giving it zeros. Default: false. */
  strict?: boolean;
  /** Whether `fn` returns `[output, aux]`, where `aux` is handed on as it is. Default: false. */
  hasAux?: HasAux;
}

const readJvp = signature<JvpOptions & { fn: Fn; primals: unknown; tangents: unknown }>('torch.func.jvp', [
  'fn',
  'primals',
  'tangents',
  '*',
  'strict?',
  'hasAux?',
]);

/**
 * The Jacobian-vector product by forward-mode differentiation: `[fn(...primals), tangents of it]`, and `aux` third with
 * `hasAux`. `primals` is the array of arguments, and `tangents` is nested alike.
 * @throws TypeError where primals or tangents hold something else than tensors, or `fn` is asynchronous.
 * @see https://pytorch.org/docs/stable/generated/torch.func.jvp.html
 */
export function jvp<P extends unknown[], Output>(
  fn: (...primals: P) => Output,
  primals: readonly [...P],
  tangents: readonly [...P],
  options?: JvpOptions<false>,
): [output: Output, tangents: Output];
export function jvp<P extends unknown[], Output, Aux>(
  fn: (...primals: P) => readonly [Output, Aux],
  primals: readonly [...P],
  tangents: readonly [...P],
  options: JvpOptions<true>,
): [output: Output, tangents: Output, aux: Aux];
export function jvp(...args: unknown[]): unknown {
  const { fn, primals, tangents, strict = false, hasAux = false } = readJvp(args);
  checkFunction('torch.func.jvp', fn);
  for (const [what, value] of Object.entries({ primals, tangents })) {
    if (!Array.isArray(value)) {
      throw typeError(
        `jvp: Expected ${what} to be an array, got ${describe(value)}. E.g. fn(...primals) should be a valid call.`,
      );
    }
  }
  const pushed = pushForward('jvp', fn, primals as unknown[], tangents as unknown[], { argnums: null, strict, hasAux });
  return hasAux ? [pushed.output, pushed.tangents, pushed.aux] : [pushed.output, pushed.tangents];
}
