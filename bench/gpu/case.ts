// What a benchmark is on this side. Its twin is case.py.

/** How a variant of a case is run. */
export type Variant = 'eager' | 'graphed' | 'compiled';

/** Where a case runs: of several GPUs on the first that CUDA shows. */
export type Device = 'cpu' | 'cuda';

/** What both sides are told about a case: shapes and the like, so that neither has its own. */
export type Params = Record<string, number | string>;

/** What a case is made with. */
export interface Setting {
  variant: Variant;
  params: Params;
  device: Device;
}

/** A case that is ready to run. */
export interface Ready {
  /** Runs it `n` times; the device may still be at work afterwards. What it returns is reported. */
  run(n: number): Record<string, number> | undefined;
  /** Numbers that must be the same on both sides: the losses of the first steps, or what comes out. */
  check: number[];
  /** Whether the time that counts is the one until all work is handed to the device, not until it is done. */
  isEnqueued?: boolean;
  /** Frees what the collector would be slow to free. */
  free?(): void;
}

/** Why a case can't run here. */
export interface Unavailable {
  unavailable: string;
}

export type Make = (setting: Setting) => Ready | Unavailable;
