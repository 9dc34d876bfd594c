import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import type { Machine } from './report.js';

/** What a device of CUDA calls itself, and the version of its driver; nulls where the driver's tool does not tell. */
function graphics(device: string): Pick<Machine, 'gpu' | 'driver'> {
  if (!device.startsWith('cuda')) return { gpu: null, driver: null };
  const index = device.split(':')[1] ?? '0';
  const asked = ['--query-gpu=name,driver_version', '--format=csv,noheader', `--id=${index}`];
  const { stdout } = spawnSync('nvidia-smi', asked, { encoding: 'utf8', timeout: 10_000 });
  const [gpu, driver] = (stdout ?? '').trim().split(', ');
  return { gpu: gpu || 'unknown GPU', driver: driver ?? null };
}

export function describeMachine(device: string, python: string | null): Machine {
  return {
    ...graphics(device),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    platform: `${process.platform}-${process.arch}`,
    node: process.version,
    python,
  };
}
