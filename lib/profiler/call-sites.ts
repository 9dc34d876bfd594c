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

/** What tells one stack from another, without its text: that takes ten times as long. */
function placeOf(_: Error, sites: NodeJS.CallSite[]): string {
  let place = '';
  for (const site of sites) place += `${site.getFileName()}:${site.getPosition()} `;
  return place;
}

function currentPlace(): string {
  const { prepareStackTrace, stackTraceLimit } = Error;
  Error.prepareStackTrace = placeOf;
  Error.stackTraceLimit = DEPTH;
  try {
    return new Error().stack!;
  } finally {
    Error.prepareStackTrace = prepareStackTrace;
    Error.stackTraceLimit = stackTraceLimit;
  }
}

type Site = readonly [number, string];

/** The places of a program that called operators, numbered in the order in which they were first met. */
export class CallSites {
  readonly #byPlace = new Map<string, Site | null>();
  readonly #byText = new Map<string, Site>();
  readonly #stacks: string[][] = [];

  /** The lines of a place, the innermost first. */
  stack(number: number): string[] {
    return this.#stacks[number] ?? [];
  }

  /** Has the addon ask, at each call of an operator, where it comes from; `false` ends it. */
  listen(listens: boolean): void {
    native.setCallSites(listens ? () => this.#here() : null);
  }

  #here(): Site | null {
    const place = currentPlace();
    let site = this.#byPlace.get(place);
    if (site === undefined) {
      site = this.#read();
      this.#byPlace.set(place, site);
    }
    return site;
  }

  #read(): Site | null {
    const stack = callerFrames(DEPTH).map(line);
    if (stack.length === 0) return null;
    const text = stack.join('\n');
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const site: Site = [this.#stacks.length, stack[0]!];
    this.#stacks.push(stack);
    this.#byText.set(text, site);
    return site;
  }
}
