import { describe, typeError } from '../core/errors.js';
import { native } from '../native.js';

/** The switches by which libtorch chooses kernels; they are the process's. */
export type SwitchName =
  | 'flashSdp'
  | 'memEfficientSdp'
  | 'mathSdp'
  | 'cudnnSdp'
  | 'overrideableSdp'
  | 'fp16Bf16ReductionMathSdp'
  | 'cudnn'
  | 'cudnnBenchmark'
  | 'cudnnDeterministic'
  | 'cudnnTf32'
  | 'cublasTf32'
  | 'cublasFp16Accumulation'
  | 'cublasFp16Reduction'
  | 'cublasFp16ReductionSplitK'
  | 'cublasBf16Reduction'
  | 'cublasBf16ReductionSplitK'
  | 'mkldnn'
  | 'mkldnnDeterministic'
  | 'nnpack';

export function isOn(name: SwitchName): boolean {
  return native.getBackendSwitch(name);
}

function check(value: boolean, what: string): void {
  if (typeof value !== 'boolean') throw typeError(`torch.backends.${what} must be a boolean, got ${describe(value)}`);
}

/** @throws TypeError unless `value` is a boolean; `what` is its name for the user. */
export function turn(name: SwitchName, value: boolean, what: string): void {
  check(value, what);
  native.setBackendSwitch(name, value);
}

/** A getter and a setter of a switch, for `Object.defineProperties`: Python's modules have such attributes. */
export function property(name: SwitchName, what: string): PropertyDescriptor {
  return { enumerable: true, get: () => isOn(name), set: (value: boolean) => turn(name, value, what) };
}

/** Sets some switches, for `within` of core/guard.ts: returns how to set them back. Undefined values leave theirs as they are. */
export function switching(values: Partial<Record<SwitchName, boolean>>, what: string): () => () => void {
  const wanted = Object.entries(values).filter(([, value]) => value !== undefined) as [SwitchName, boolean][];
  for (const [, value] of wanted) check(value, what);
  return () => {
    const before = wanted.map(([name]) => [name, isOn(name)] as const);
    for (const [name, value] of wanted) native.setBackendSwitch(name, value);
    return () => {
      for (const [name, value] of before) native.setBackendSwitch(name, value);
    };
  };
}
