// Written by tools/codegen from the schemas of torch 2.13.0. Change the generator, not this file.
import { isInts } from '../core/fast.js';
import type { Input } from '../core/options.js';
import { Overloads } from '../core/signature.js';
import { Tensor, wrap } from '../core/tensor.js';
import {
  $nested_to_padded_tensor,
} from './operators.js';

const toPaddedTensor$ = new Overloads('nested.toPaddedTensor', [[$nested_to_padded_tensor]]);
/** The components of a nested tensor in one dense tensor, filled up with `padding`. */
export function toPaddedTensor(input: Tensor, padding: number, outputSize?: readonly number[] | null): Tensor;
export function toPaddedTensor(input: Tensor, padding: number, options?: { outputSize?: readonly number[] | null }): Tensor;
export function toPaddedTensor(input: Tensor, options: { padding: number; outputSize?: readonly number[] | null }): Tensor;
export function toPaddedTensor(options: Input & { padding: number; outputSize?: readonly number[] | null }): Tensor;
export function toPaddedTensor(a?: unknown, b?: unknown, c?: unknown): unknown {
  if (arguments.length === 2 && a instanceof Tensor && typeof b === 'number') {
    return wrap($nested_to_padded_tensor.call(a._handle, b) as number);
  }
  if (arguments.length === 3 && a instanceof Tensor && typeof b === 'number' && isInts(c)) {
    return wrap($nested_to_padded_tensor.call(a._handle, b, c) as number);
  }
  return toPaddedTensor$.call(arguments);
}
