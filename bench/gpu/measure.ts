// Runs the cases of a group on both sides, in turns.
import { Worker } from '../workers.js';
import type { Device, Variant } from './case.js';
import type { Peak } from './peaks.js';
import type { Case, Group } from './plan.js';
import { type Outcome, type Result, type Side, summarize } from './report.js';

export interface Settings {
  device: Device;
  rounds: number;
  /** How long a turn should take: long against a clock's tick, short against the machine's moods. */
  turnMs: number;
  /** Whether CUDA's events are the clock, which both sides must have. */
  events: boolean;
  reachable: Peak | null;
  /** Variants to leave out. */
  without: readonly Variant[];
}

type Answer = Record<string, number> & { check?: number[]; error?: string; unavailable?: string };

/** One side while a group runs: a worker that is started again where it ended. */
class Peer {
  #worker: Worker | undefined;

  constructor(
    readonly side: Side,
    private readonly start: () => Promise<Worker | undefined>,
  ) {}

  async request(request: object, limitMs: number): Promise<Answer> {
    this.#worker ??= await this.start();
    if (!this.#worker) return { unavailable: 'no Python with torch was found' } as Answer;
    try {
      return await this.#worker.request<Answer>(request, limitMs);
    } catch (error) {
      this.#worker = undefined;
      throw error;
    }
  }

  /** Lets go of what a case holds, if there is one. */
  async free(limitMs: number): Promise<void> {
    if (!this.#worker) return;
    try {
      await this.#worker.request({ free: true }, Math.max(limitMs, 1000));
    } catch {
      this.#worker = undefined;
    }
  }

  stop(): void {
    this.#worker?.stop();
    this.#worker = undefined;
  }
}

export const startNode = (device: string) => Worker.startNode('gpu/worker.ts', [device]);
export const startPython = (device: string) => Worker.startPython('gpu/worker.py', [device]);

/** The variants of a case on each side, without those that nothing asks for. */
function variantsOf({ wanted }: Case, side: Side, without: readonly Variant[]): Variant[] {
  return [...new Set(wanted.map((each) => each[side]))].filter((variant) => !without.includes(variant));
}

/** What part of the time left a variant may take to get ready: a compiler that is slow must leave some to the others. */
const MAKING = 0.7;

class CaseRun {
  readonly outcomes: Outcome[] = [];
  readonly #runs = new Map<Outcome, number>();

  constructor(
    private readonly each: Case,
    private readonly peers: readonly Peer[],
    private readonly settings: Settings,
    private readonly deadline: number,
  ) {
    for (const { side } of peers) {
      for (const variant of variantsOf(each, side, settings.without)) this.outcomes.push({ side, variant });
    }
  }

  get left(): number {
    return this.deadline - performance.now();
  }

  #peer(side: Side): Peer {
    return this.peers.find((candidate) => candidate.side === side)!;
  }

  /** Asks for something of a variant, which may take so much of the time left; what goes wrong is its outcome. */
  async #ask(outcome: Outcome, request: object, part = 1): Promise<Answer | undefined> {
    if (outcome.error !== undefined || outcome.unavailable !== undefined) return undefined;
    if (this.left <= 0) return undefined;
    const { device, events } = this.settings;
    const { side, variant } = outcome;
    try {
      const answer = await this.#peer(side).request({ ...request, variant, device, events }, part * this.left);
      if (answer.error === undefined && answer.unavailable === undefined) return answer;
      if (answer.error !== undefined) outcome.error = answer.error;
      else outcome.unavailable = answer.unavailable!;
    } catch (error) {
      outcome.error = (error as Error).message;
    }
    if (outcome.error !== undefined) await this.#recover(side);
    return undefined;
  }

  /** Begins anew on a side where something failed, with those variants that did not: a device can be left unusable. */
  async #recover(side: Side): Promise<void> {
    this.#peer(side).stop();
    for (const outcome of this.outcomes) {
      if (outcome.side === side && outcome.check && outcome.error === undefined) await this.#make(outcome);
    }
  }

  async #make(outcome: Outcome): Promise<void> {
    const { make, params } = this.each;
    const answer = await this.#ask(outcome, { make, params }, MAKING);
    if (answer) outcome.check = answer.check!;
  }

  async #makeAll(side: Side): Promise<void> {
    for (const outcome of this.outcomes) if (outcome.side === side) await this.#make(outcome);
  }

  async #time(outcome: Outcome, n: number): Promise<number | undefined> {
    const answer = await this.#ask(outcome, { time: n });
    if (!answer) return undefined;
    const { ms, ...reported } = answer;
    if (Object.keys(reported).length > 0) outcome.reported = reported;
    return ms;
  }

  /** Warms a variant up, and finds how many runs fill a turn. */
  async #calibrate(outcome: Outcome): Promise<void> {
    const { turnMs } = this.settings;
    let n = 1;
    for (;;) {
      const ms = await this.#time(outcome, n);
      if (ms === undefined) return;
      if (ms >= turnMs / 2) {
        this.#runs.set(outcome, Math.max(1, Math.round((n * turnMs) / ms)));
        return;
      }
      n = Math.ceil(n * Math.min(10, Math.max(2, turnMs / ms)));
    }
  }

  async run(): Promise<Outcome[]> {
    await Promise.all(this.peers.map(({ side }) => this.#makeAll(side)));
    for (const outcome of this.outcomes) {
      if (this.each.isOnce) this.#runs.set(outcome, 1);
      else await this.#calibrate(outcome);
    }
    const rounds = this.each.isOnce ? 1 : this.settings.rounds;
    for (const outcome of this.#runs.keys()) outcome.rounds = [];
    for (let round = 0; round < rounds && this.left > 0; round++) {
      for (const [outcome, n] of this.#runs) {
        const ms = await this.#time(outcome, n);
        if (ms !== undefined) outcome.rounds?.push((ms * 1000) / n);
      }
    }
    await Promise.all(this.peers.map((peer) => peer.free(this.left)));
    return this.outcomes;
  }
}

/** How many times its share of the time that is left a case may take. */
const PATIENCE = 4;

/**
 * Measures the cases of a group, in processes of their own, so that nothing is left of one group in the next. `seconds`
 * is the most that it may take; what does not get its turn says so.
 */
export async function measureGroup(
  { name, cases }: Group,
  settings: Settings,
  seconds: number,
  tell: (result: Result) => void,
): Promise<Result[]> {
  const deadline = performance.now() + seconds * 1000;
  const peers = [
    new Peer('nodetorch', () => startNode(settings.device)),
    new Peer('python', () => startPython(settings.device)),
  ];
  const results: Result[] = [];
  try {
    for (const [i, each] of cases.entries()) {
      // One that hangs must not take the time of all.
      const left = deadline - performance.now();
      const most = Math.min(left, (PATIENCE * left) / (cases.length - i));
      const outcomes = await new CaseRun(each, peers, settings, performance.now() + most).run();
      const result = summarize(name, each, outcomes, settings.reachable);
      results.push(result);
      tell(result);
    }
  } finally {
    for (const peer of peers) peer.stop();
  }
  return results;
}
