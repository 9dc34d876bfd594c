import { signature } from './arguments.js';
import { describe, rangeError, typeError } from './errors.js';

/** How tensors are printed; see {@link setPrintoptions}. */
export interface PrintOptions {
  /** Digits after the decimal point. */
  precision: number;
  /** The number of elements above which only the edges are shown. */
  threshold: number;
  /** How many elements are shown at both ends of each dimension when only the edges are. */
  edgeitems: number;
  /** Characters a line. */
  linewidth: number;
  /** Scientific notation: always, never, or (null) where the values call for it. */
  sciMode: boolean | null;
}

export type PrintProfile = 'default' | 'short' | 'full';

const PROFILES: Readonly<Record<PrintProfile, Omit<PrintOptions, 'sciMode'>>> = {
  default: { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80 },
  short: { precision: 2, threshold: 1000, edgeitems: 2, linewidth: 80 },
  full: { precision: 4, threshold: Number.POSITIVE_INFINITY, edgeitems: 3, linewidth: 80 },
};

/** The options in force. They are replaced, never changed, so that who holds them keeps what they were. */
export let printOptions: PrintOptions = { ...PROFILES.default, sciMode: null };

/** What `setPrintoptions` takes by name. */
export type PrintoptionsArguments = Partial<PrintOptions> & { profile?: PrintProfile | null };

const readPrintoptions = signature<PrintoptionsArguments>('torch.setPrintoptions', [
  'precision?',
  'threshold?',
  'edgeitems?',
  'linewidth?',
  'profile?',
  'sciMode?',
]);

/**
 * Sets how tensors are printed. What is left out stays as it is, except `sciMode`, which goes back to automatic (as
 * in Python); `profile` sets all the others at once, before they are read.
 *
 * Throws a TypeError for an unknown option or a wrong type, a RangeError for a value that makes no sense.
 * @see https://pytorch.org/docs/stable/generated/torch.set_printoptions.html
 */
export function setPrintoptions(options: PrintoptionsArguments): void;
export function setPrintoptions(
  precision?: number,
  threshold?: number,
  edgeitems?: number,
  linewidth?: number,
  profile?: PrintProfile | null,
  sciMode?: boolean | null,
): void;
export function setPrintoptions(...args: unknown[]): void {
  const { profile, sciMode = null, ...given } = readPrintoptions(args);
  if (profile != null && !Object.hasOwn(PROFILES, profile)) {
    throw rangeError(`torch.setPrintoptions: profile must be 'default', 'short' or 'full', got ${describe(profile)}.`);
  }
  if (sciMode !== null && typeof sciMode !== 'boolean') {
    throw typeError(`torch.setPrintoptions: sciMode must be true, false or null, got ${describe(sciMode)}.`);
  }
  const next: PrintOptions = { ...printOptions, ...(profile == null ? {} : PROFILES[profile]), sciMode };
  for (const [name, value] of Object.entries(given)) {
    if (value === null) continue;
    checkCount(name, value);
    next[name as 'precision'] = value;
  }
  printOptions = next;
}

function checkCount(name: string, value: unknown): asserts value is number {
  if (typeof value !== 'number') {
    throw typeError(`torch.setPrintoptions: ${name} must be a number, got ${describe(value)}.`);
  }
  // `Number.prototype.toFixed` has at most 100 digits.
  const [limit, fits] =
    name === 'threshold'
      ? ['a number from 0', value >= 0]
      : name === 'precision'
        ? ['a whole number from 0 to 100', Number.isInteger(value) && value >= 0 && value <= 100]
        : ['a whole number from 0', Number.isInteger(value) && value >= 0];
  if (!fits) throw rangeError(`torch.setPrintoptions: ${name} must be ${limit}, got ${value}.`);
}

/**
 * Prints with other options for the rest of the block (`using _ = torch.printoptions({ precision: 2 })`) or while
 * `fn` runs; then it returns what `fn` returns.
 * @see https://pytorch.org/docs/stable/generated/torch.set_printoptions.html
 */
export function printoptions(options: PrintoptionsArguments): Disposable;
export function printoptions<T>(options: PrintoptionsArguments, fn: () => T): T;
export function printoptions<T>(temporary: PrintoptionsArguments, fn?: () => T): T | Disposable {
  const before = printOptions;
  const restore = () => {
    printOptions = before;
  };
  setPrintoptions(temporary);
  if (!fn) return { [Symbol.dispose]: restore };
  try {
    return fn();
  } finally {
    restore();
  }
}
