import { spawn } from 'node:child_process';

/** How much of the end of a child's output is kept, in characters. */
const TAIL = 4000;

/**
 * Runs a command, and ends it with all that it started when its time is up. Its output goes to the terminal and to `log`.
 *
 * @param {string[]} command
 * @param {{ cwd: string, env: Record<string, string>, seconds: number, log: import('node:fs').WriteStream }} options
 * @returns {Promise<{ status: number | null, timedOut: boolean, tail: string }>}
 */
export function run([file, ...args], { cwd, env, seconds, log }) {
  return new Promise((resolve, reject) => {
    // A group of its own, so that a test's or a compiler's children end with it.
    const child = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let tail = '';
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      endGroup(child.pid);
    }, seconds * 1000);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        tail = (tail + text).slice(-TAIL);
        log.write(text);
        process.stdout.write(text);
      });
    }
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, timedOut, tail });
    });
  });
}

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
