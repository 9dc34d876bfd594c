import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { locateLibtorch } from '../lib/libtorch/locate.js';

const here = dirname(fileURLToPath(import.meta.url));

/** A process that runs cases on request. */
export class Worker {
  readonly #answers: AsyncIterator<string>;

  private constructor(
    private readonly child: ChildProcessWithoutNullStreams,
    lines: AsyncIterator<string>,
    readonly version: string,
  ) {
    this.#answers = lines;
  }

  static async start(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<Worker | undefined> {
    const child = spawn(command, args, { cwd: here, env: { ...process.env, ...env } });
    child.on('error', () => {});
    let complaint = '';
    child.stderr.on('data', (text) => {
      complaint += text;
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const first = await lines.next();
    if (first.done) {
      if (complaint) console.error(`${command}: ${complaint.trim().split('\n').at(-1)}`);
      return undefined;
    }
    return new Worker(child, lines, (JSON.parse(first.value) as { ready: string }).ready);
  }

  /** Starts a worker of this side. */
  static async startNode(script: string, args: string[]): Promise<Worker> {
    const worker = await Worker.start(process.execPath, ['--import', 'tsx', script, ...args], {});
    if (!worker) throw new Error('the benchmark worker did not start: does `npm run build` pass?');
    return worker;
  }

  /** Starts a worker of Python, if there is one that can run the script. The torch of a Python wheel serves it too. */
  static async startPython(script: string, args: string[]): Promise<Worker | undefined> {
    return await Worker.start(process.env.NODETORCH_PYTHON ?? 'python3', [script, ...args], {
      PYTHONPATH: [dirname(locateLibtorch().path), process.env.PYTHONPATH].filter(Boolean).join(':'),
    });
  }

  /** Milliseconds that `n` runs of a case take. */
  async time(name: string, n: number): Promise<number> {
    this.child.stdin.write(`${JSON.stringify({ case: name, n })}\n`);
    const answer = await this.#answers.next();
    if (answer.done) throw new Error(`the worker ended in '${name}'`);
    return (JSON.parse(answer.value) as { ms: number }).ms;
  }

  stop(): void {
    this.child.stdin.end();
  }
}
