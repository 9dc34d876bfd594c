import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-interrupt-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Trains for long in a process of its own, which gets a signal whenever `signal` says so to what it printed. */
function train(args: string[], signal: (output: string) => boolean): Promise<{ code: unknown; output: string }> {
  const program = fileURLToPath(new URL('./long-training.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, folder, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listen = (chunk: Buffer) => {
    output += chunk.toString();
    if (signal(output)) child.kill('SIGINT');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  return new Promise((resolve) => child.on('close', (code, name) => resolve({ code: name ?? code, output })));
}

describe('Ctrl-C', () => {
  it('ends training after the step, with everything saved and the script going on', async () => {
    let sent = false;
    const { code, output } = await train([], (output) => {
      const first = !sent && output.includes('step 30');
      sent ||= first;
      return first;
    });
    expect(output).toContain('Press Ctrl-C again to quit at once');
    expect(output).toContain('fit resolved: interrupted, listeners left: 0');
    expect(code).toBe(0);

    const { history, stopped } = JSON.parse(readFileSync(join(folder, 'history.json'), 'utf8'));
    expect(stopped).toBe('interrupted');
    const saved = torch.load(join(folder, 'last.pt')) as { history: string; net: Map<string, torch.Tensor> };
    expect(JSON.parse(saved.history).history).toEqual(history);
    expect([...saved.net.keys()]).toEqual(['weight', 'bias']);
    expect(existsSync(join(folder, 'done'))).toBe(true);
  });

  it('ends the process when it comes again', async () => {
    let sent = 0;
    const { code, output } = await train(['slow'], (output) => {
      const due = (sent === 0 && output.includes('step 30')) || (sent === 1 && output.includes('Press Ctrl-C'));
      if (due) sent++;
      return due;
    });
    expect(code).toBe('SIGINT');
    expect(output).not.toContain('fit resolved');
  });
});
