import { signature } from '../../core/arguments.js';
import { describe, rangeError, typeError } from '../../core/errors.js';
import { enableGrad } from '../../core/modes.js';
import { scope } from '../../core/scope.js';
import { Tensor } from '../../core/tensor.js';
import { rand, stack, zerosLike } from '../../generated/functions.js';
import { Function as AutogradFunction, type FunctionCtx } from '../function.js';
import { grad } from '../grad.js';
import { batched } from '../levels.js';
import { GradcheckError } from './error.js';
import { analytical, forward, numerical, numericalAlong, outputsOf, type Subject } from './jacobians.js';

export interface GradcheckOptions {
  /** How far elements are moved for differences. Default: 1e-6. */
  eps?: number;
  /** Default: 1e-5. */
  atol?: number;
  /** Default: 1e-3. */
  rtol?: number;
  /** Throws where the check fails (the default), or returns false. */
  raiseException?: boolean;
  /** By how much gradients may differ from run to run. Default: 0. */
  nondetTol?: number;
  /** Whether gradients that are missing must be taken as zeros. Default: true. */
  checkUndefinedGrad?: boolean;
  /** Whether gradients must have the inputs' dtype. Default: false. */
  checkGradDtypes?: boolean;
  /** Whether several gradients can be computed in one pass (see `vectorize` of `jacobian`). Default: false. */
  checkBatchedGrad?: boolean;
  /** Whether forward-mode differentiation gives the same. Default: false. */
  checkForwardAd?: boolean;
  /** Whether going backward gives it. Default: true. */
  checkBackwardAd?: boolean;
  /** Compares one random combination of the derivatives in place of each; for real inputs. Default: false. */
  fastMode?: boolean;
}

type Settings = Required<GradcheckOptions>;

const DEFAULTS: Settings = {
  eps: 1e-6,
  atol: 1e-5,
  rtol: 1e-3,
  raiseException: true,
  nondetTol: 0,
  checkUndefinedGrad: true,
  checkGradDtypes: false,
  checkBatchedGrad: false,
  checkForwardAd: false,
  checkBackwardAd: true,
  fastMode: false,
};

type Inputs = unknown | readonly unknown[];

interface Arguments extends GradcheckOptions {
  func: (...inputs: any[]) => unknown;
  inputs: Inputs;
}

const KEYS = [
  'eps?',
  'atol?',
  'rtol?',
  'raiseException?',
  'nondetTol?',
  'checkUndefinedGrad?',
  'checkGradDtypes?',
  'checkBatchedGrad?',
  'checkForwardAd?',
  'checkBackwardAd?',
  'fastMode?',
] as const;
const readGradcheck = signature<Arguments>('gradcheck', ['func', 'inputs', '*', ...KEYS]);

function subjectOf(fn: string, func: unknown, given: Inputs): Subject {
  if (typeof func !== 'function') throw typeError(`${fn}: func must be a function, got ${describe(func)}`);
  const inputs: readonly unknown[] = Array.isArray(given) ? given : [given];
  const places = inputs.flatMap((input, i) => (input instanceof Tensor && input.requiresGrad ? [i] : []));
  if (places.length === 0) {
    throw rangeError(`${fn}: at least one input must be a Tensor that requires gradients, got ${describe(given)}`);
  }
  const checked = places.map((i) => inputs[i] as Tensor);
  for (const [i, input] of checked.entries()) {
    const place = places[i]!;
    if (input.isSparse) throw typeError(`${fn}: input ${place} is sparse; only dense tensors can be checked`);
    if (input.stride().some((stride, dim) => stride === 0 && input.shape[dim]! > 1)) {
      throw rangeError(`${fn}: elements of input ${place} share memory: give a copy, as input.contiguous() makes it`);
    }
    if (!['float64', 'complex128'].includes(input.dtype.name)) {
      process.emitWarning(
        `gradcheck: input ${place} is ${describe(input)}: differences need double precision to be of use`,
        'UserWarning',
      );
    }
  }
  return { func: func as Subject['func'], inputs, checked, places };
}

/**
 * Compares the gradients of `func` at `inputs`, those of them that require gradients, with differences of its values:
 * all must be near (`atol`, `rtol`). The inputs should be float64 or complex128. Returns true.
 * @throws GradcheckError that shows both where they differ, or false is returned with `raiseException: false`.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.gradcheck.gradcheck.html
 */
export function gradcheck(func: (...inputs: any[]) => unknown, inputs: Inputs, options?: GradcheckOptions): boolean;
export function gradcheck(...args: unknown[]): boolean {
  const { func, inputs, ...options } = readGradcheck(args);
  return judge(() => check(subjectOf('gradcheck', func, inputs), { ...DEFAULTS, ...options }), options);
}

function judge(run: () => void, { raiseException = true }: GradcheckOptions): boolean {
  try {
    scope(() => enableGrad(run));
    return true;
  } catch (error) {
    if (raiseException || !(error instanceof GradcheckError)) throw error;
    return false;
  }
}

function check(subject: Subject, settings: Settings): void {
  if (outputsOf(subject).length === 0) {
    throw rangeError('gradcheck: func must return at least one tensor that is floating point or complex');
  }
  if (settings.fastMode) checkAlong(subject, settings);
  else checkEach(subject, settings);
  if (!settings.checkBackwardAd) return;
  if (settings.checkGradDtypes) checkDtypes(subject);
  if (settings.checkBatchedGrad) checkBatched(subject, settings);
  if (settings.checkUndefinedGrad) checkUndefined(subject);
}

/** Compares all derivatives. */
function checkEach(subject: Subject, settings: Settings): void {
  const { checked, places } = subject;
  const expected = checked.map((input) => (input.numel() === 0 ? [] : numerical(subject, input, settings.eps)));
  if (settings.checkForwardAd) {
    checked.forEach((input, i) => {
      if (input.numel() === 0) return;
      const found = forward(subject, input, places[i]!);
      compare('the Jacobian by forward-mode differentiation', found, expected[i]!, places[i]!, settings);
    });
  }
  if (!settings.checkBackwardAd) return;
  const found = analytical(subject);
  const again = analytical(subject);
  checked.forEach((_, i) => {
    compare('the Jacobian', found[i]!, expected[i]!, places[i]!, settings);
    found[i]!.forEach((jacobian, j) => {
      if (jacobian === null || near(jacobian, again[i]![j]!, 0, settings.nondetTol)) return;
      throw new GradcheckError(
        `gradcheck: backward is not reentrant, it gave different gradients in two runs, by output ${j} for input ` +
          `${places[i]}, which nondetTol ${settings.nondetTol} does not allow:\nfirst: ${jacobian}\nthen: ${again[i]![j]}`,
      );
    });
  });
}

function near(a: Tensor, b: Tensor, rtol: number, atol: number): boolean {
  return a.to(b.dtype).allclose(b, { rtol, atol });
}

function compare(
  what: string,
  found: readonly (Tensor | null)[],
  expected: readonly Tensor[],
  place: number,
  { rtol, atol }: Settings,
): void {
  expected.forEach((numerical, j) => {
    const analytical = found[j] ?? zerosLike(numerical);
    if (near(analytical, numerical, rtol, atol)) return;
    const most = Number(analytical.sub(numerical).abs().max().item().toPrecision(3));
    throw new GradcheckError(
      `gradcheck: ${what} of output ${j} by input ${place} is wrong, by up to ${most} (rtol ${rtol}, atol ${atol}):\n` +
        `numerical: ${numerical}\nanalytical: ${analytical}`,
    );
  });
}

/** Compares one combination of the derivatives, with random weights. */
function checkAlong(subject: Subject, settings: Settings): void {
  const { checked, places } = subject;
  const { eps, rtol, atol, checkBackwardAd, checkForwardAd } = settings;
  if (checkForwardAd) throw rangeError('gradcheck: checkForwardAd works with fastMode: false only');
  checked.forEach((input, i) => {
    if (input.dtype.isComplex) {
      throw rangeError(`gradcheck: fastMode takes real inputs, and input ${places[i]} is ${describe(input)}`);
    }
  });
  if (!checkBackwardAd) return;
  for (const [i, input] of checked.entries()) {
    const direction = rand(input.shape, { dtype: input.dtype, device: input.device });
    direction.div_(direction.norm());
    const changes = numericalAlong(subject, input, direction, eps);
    const outputs = outputsOf(subject);
    for (const [j, output] of outputs.entries()) {
      const weights = rand(output.shape, { dtype: output.dtype, device: output.device });
      const [found] = output.requiresGrad
        ? grad([output], [input], { gradOutputs: [weights], retainGraph: true, allowUnused: true })
        : [null];
      const numerical = changes[j]!.mul(weights).sum();
      const analytical = (found ?? zerosLike(input)).mul(direction).sum();
      if (near(analytical, numerical, rtol, atol * direction.sum().item() * weights.sum().item())) continue;
      throw new GradcheckError(
        `gradcheck: a combination of the Jacobian of output ${j} by input ${places[i]} is wrong; fastMode: false shows ` +
          `all of it:\nnumerical: ${numerical}\nanalytical: ${analytical}`,
      );
    }
  }
}

function differentiable(subject: Subject): Tensor[] {
  return outputsOf(subject).filter((output) => output.requiresGrad);
}

const onesFor = (outputs: readonly Tensor[]) => outputs.map((output) => zerosLike(output.detach()).add(1));

function checkDtypes(subject: Subject): void {
  const { checked, places } = subject;
  const outputs = differentiable(subject);
  if (outputs.length === 0) return;
  const found = grad(outputs, checked, { gradOutputs: onesFor(outputs), allowUnused: true });
  found.forEach((gradient, i) => {
    if (gradient === null || gradient.dtype === checked[i]!.dtype) return;
    throw new GradcheckError(
      `gradcheck: the gradient for input ${places[i]} is ${describe(gradient)}, the input ${describe(checked[i])}`,
    );
  });
}

/** How many gradients are computed in one pass for the check. */
const BATCH = 3;

function checkBatched(subject: Subject, { rtol, atol }: Settings): void {
  const { checked, places } = subject;
  differentiable(subject).forEach((output, j) => {
    const { dtype, device } = output;
    const weights = Array.from({ length: BATCH }, () => rand(output.shape, { dtype, device }));
    const gradients = (weight: Tensor) =>
      grad([output], checked, { gradOutputs: [weight], retainGraph: true, allowUnused: true });
    let together: (Tensor | null)[];
    try {
      together = batched([stack(weights)], ([weight]) => gradients(weight!));
    } catch (error) {
      throw new GradcheckError(
        `gradcheck: the gradients of output ${j} can't be computed in one pass: ${(error as Error).message}`,
        { cause: error },
      );
    }
    const apart = weights.map(gradients);
    checked.forEach((_, i) => {
      if (together[i] === null) return;
      const expected = stack(apart.map((row) => row[i]!));
      if (near(together[i]!, expected, rtol, atol)) return;
      throw new GradcheckError(
        `gradcheck: the gradients of output ${j} for input ${places[i]} differ where they are computed in one pass:\n` +
          `apart: ${expected}\nin one pass: ${together[i]}`,
      );
    });
  });
}

/** Passes its argument on, and no gradient back. */
class Undefined extends AutogradFunction {
  static forward(_ctx: FunctionCtx, x: Tensor): Tensor {
    return x.viewAs(x);
  }

  static backward(): null {
    return null;
  }
}

/** Missing gradients, for all outputs and for each of several, must do what zeros do. */
function checkUndefined(subject: Subject): void {
  const { checked, places } = subject;
  const count = differentiable(subject).length;
  const all = (_: number) => true;
  const each = Array.from({ length: count > 1 ? count : 0 }, (_, missing) => (i: number) => i === missing);
  if (count === 0) return;
  for (const isMissing of [all, ...each]) {
    const outputs = differentiable(subject).map((output, i) => (isMissing(i) ? Undefined.apply(output) : output));
    const zeros = outputs.map((output) => zerosLike(output.detach()));
    let found: (Tensor | null)[];
    try {
      found = grad(outputs, checked, { gradOutputs: zeros, allowUnused: true });
    } catch (error) {
      throw new GradcheckError(
        'gradcheck: backward must take gradients that are missing (null) as zeros, and failed: ' +
          `${(error as Error).message}. checkUndefinedGrad: false leaves this out.`,
        { cause: error },
      );
    }
    found.forEach((gradient, i) => {
      if (gradient === null || gradient.eq(0).all().item()) return;
      throw new GradcheckError(
        `gradcheck: backward must give zeros or null where gradients are missing; for input ${places[i]} it gave ${gradient}`,
      );
    });
  }
}

interface SecondArguments extends Arguments {
  gradOutputs?: Tensor | readonly Tensor[] | null;
}

const readGradgradcheck = signature<SecondArguments>('gradgradcheck', ['func', 'inputs', 'gradOutputs?', '*', ...KEYS]);

/**
 * Like `gradcheck`, for the derivatives of a second order: those of the gradients by `inputs` and by the gradients of
 * the outputs, which are random where `gradOutputs` is left out.
 * @see https://pytorch.org/docs/stable/generated/torch.autograd.gradcheck.gradgradcheck.html
 */
export function gradgradcheck(
  func: (...inputs: any[]) => unknown,
  inputs: Inputs,
  options?: GradcheckOptions & { gradOutputs?: Tensor | readonly Tensor[] | null },
): boolean;
export function gradgradcheck(
  func: (...inputs: any[]) => unknown,
  inputs: Inputs,
  gradOutputs: Tensor | readonly Tensor[] | null,
  options?: GradcheckOptions,
): boolean;
export function gradgradcheck(...args: unknown[]): boolean {
  const { func, inputs: given, gradOutputs, ...options } = readGradgradcheck(args);
  const run = () => {
    const subject = subjectOf('gradgradcheck', func, given);
    const { inputs, places } = subject;
    const outputs = outputsOf(subject);
    const weights = gradOutputs
      ? [gradOutputs].flat()
      : outputs.map(({ shape, dtype, device }) => rand(shape, { dtype, device }).mul_(2).sub_(1).requiresGrad_());
    if (weights.length !== outputs.length) {
      throw rangeError(
        `gradgradcheck: func has ${outputs.length} outputs, and there are ${weights.length} gradOutputs`,
      );
    }
    const gradients = (...all: unknown[]) => {
      const arguments_ = all.slice(0, inputs.length);
      const sources = places.map((i) => arguments_[i] as Tensor);
      const now = outputsOf({ ...subject, inputs: arguments_ });
      const used = now.flatMap((output, i) => (output.requiresGrad ? [i] : []));
      if (used.length === 0) return sources.map((source) => zerosLike(source));
      const wanted = used.map((i) => now[i]!);
      const along = used.map((i) => all[inputs.length + i] as Tensor);
      const options = { gradOutputs: along, createGraph: true, allowUnused: true };
      return grad(wanted, sources, options).filter((gradient) => gradient !== null);
    };
    check(subjectOf('gradgradcheck', gradients, [...inputs, ...weights]), { ...DEFAULTS, ...options });
  };
  return judge(run, options);
}
