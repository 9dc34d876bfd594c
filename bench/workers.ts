import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { locateLibtorch } from '../lib/libtorch/locate.js';

/** This folder's sources, where Python's scripts are even when this file was compiled to another place. */
export const sources = join(dirname(createRequire(import.meta.url).resolve('nodetorch/package.json')), 'bench');

/** Of what a worker writes to its error output, the end is kept. */
const KEPT = 4000;

/** A process that runs cases on request: a line of JSON in, a line of JSON out, the first of them when it is ready. */
export class Worker {
  readonly #answers: AsyncIterator<string>;
  readonly #child: ChildProcessWithoutNullStreams;
  #complaint = '';

  private constructor(child: ChildProcessWithoutNullStreams) {
    this.#child = child;
    // A process that has ended is noticed by the answer that does not come.
    child.on('error', () => {});
    child.stdin.on('error', () => {});
    child.stderr.on('data', (text) => {
      this.#complaint = (this.#complaint + text).slice(-KEPT);
    });
    this.#answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  }

  /** What it said first. */
  hello: { ready: string } & Record<string, unknown> = { ready: '' };

  /** The version of its libtorch. */
  get version(): string {
    return this.hello.ready;
  }

  /** The last line of what it complained of. */
  get complaint(): string {
    return this.#complaint.trim().split('\n').at(-1) ?? '';
  }

  static async start(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<Worker | undefined> {
    const worker = new Worker(spawn(command, args, { cwd: sources, env: { ...process.env, ...env } }));
    const first = await worker.#answers.next();
    if (first.done) {
      if (worker.complaint) console.error(`${command}: ${worker.complaint}`);
      return undefined;
    }
    worker.hello = JSON.parse(first.value) as Worker['hello'];
    return worker;
  }

  /** Starts a worker of this side: the script beside this file, as source or compiled like it. */
  static async startNode(script: string, args: string[]): Promise<Worker> {
    const isSource = import.meta.filename.endsWith('.ts');
    const path = join(import.meta.dirname, isSource ? script : script.replace(/\.ts$/, '.js'));
    const worker = await Worker.start(process.execPath, [...(isSource ? ['--import', 'tsx'] : []), path, ...args], {});
    if (!worker) throw new Error('the benchmark worker did not start: does `npm run build` pass?');
    return worker;
  }

  /** Starts a worker of Python, if there is one that can run the script. The torch of a Python wheel serves it too. */
  static async startPython(script: string, args: string[]): Promise<Worker | undefined> {
    return await Worker.start(process.env.NODETORCH_PYTHON ?? 'python3', [script, ...args], {
      PYTHONPATH: [dirname(locateLibtorch().path), process.env.PYTHONPATH].filter(Boolean).join(':'),
    });
  }

  /**
   * Sends a request and waits for the answer.
   *
   * @throws Error where the process ends before it answers, or does not answer in time, which ends it
   */
  async request<T>(request: object, limitMs?: number): Promise<T> {
    this.#child.stdin.write(`${JSON.stringify(request)}\n`);
    let isLate = false;
    const timer =
      limitMs === undefined
        ? undefined
        : setTimeout(() => {
            isLate = true;
            this.#child.kill('SIGKILL');
          }, limitMs);
    const answer = await this.#answers.next();
    clearTimeout(timer);
    if (!answer.done) return JSON.parse(answer.value) as T;
    if (isLate) throw new Error(`no answer within ${Math.round(limitMs! / 1000)} s`);
    throw new Error(`the worker ended in ${JSON.stringify(request)}${this.complaint && `: ${this.complaint}`}`);
  }

  /** Milliseconds that `n` runs of a case take. */
  async time(name: string, n: number): Promise<number> {
    return (await this.request<{ ms: number }>({ case: name, n })).ms;
  }

  stop(): void {
    this.#child.stdin.end();
  }
}
