import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callerFrames } from '../core/errors.js';
import { native } from '../native.js';

/** How deep stacks are looked at: the library's own frames count too. */
const DEPTH = 64;

/** `file.ts(12): name`, as Python writes a frame; paths inside the working directory are relative to it. */
function line(frame: string): string {
  const match = /^\s*at (?:async )?(?:(.*?) \()?(.+?):(\d+):\d+\)?$/.exec(frame);
  if (match === null) return frame.trim();
  const [, name = '<anonymous>', place = '', number] = match;
  const path = place.startsWith('file:') ? fileURLToPath(place) : place;
  const inside = relative(process.cwd(), path);
  return `${inside.startsWith('..') ? path : inside}(${number}): ${name}`;
}

/** The places of a program that called operators, numbered in the order in which they were first met. */
export class CallSites {
  readonly #numbers = new Map<string, readonly [number, string]>();
  readonly #stacks: string[][] = [];

  /** The lines of a place, the innermost first. */
  stack(number: number): string[] {
    return this.#stacks[number] ?? [];
  }

  /** Has the addon ask, at each call of an operator, where it comes from; `false` ends it. */
  listen(listens: boolean): void {
    native.setCallSites(listens ? () => this.#here() : null);
  }

  #here(): readonly [number, string] | null {
    const frames = callerFrames(DEPTH);
    if (frames.length === 0) return null;
    const key = frames.join('\n');
    let site = this.#numbers.get(key);
    if (site === undefined) {
      const stack = frames.map(line);
      site = [this.#stacks.length, stack[0]!];
      this.#stacks.push(stack);
      this.#numbers.set(key, site);
    }
    return site;
  }
}
