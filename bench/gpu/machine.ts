import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import type { Device } from './case.js';
import type { Machine } from './report.js';

/** What the first GPU that CUDA shows calls itself, and the version of its driver. */
function graphics(device: Device): Pick<Machine, 'gpu' | 'driver'> {
  if (device !== 'cuda') return { gpu: null, driver: null };
  const [index] = (process.env.CUDA_VISIBLE_DEVICES || '0').split(',');
  const asked = ['--query-gpu=name,driver_version', '--format=csv,noheader', `--id=${index}`];
  const { stdout } = spawnSync('nvidia-smi', asked, { encoding: 'utf8', timeout: 10_000 });
  const [gpu, driver] = (stdout ?? '').trim().split(', ');
  return { gpu: gpu || 'unknown GPU', driver: driver ?? null };
}

export function describeMachine(device: Device, python: string | null): Machine {
  return {
    ...graphics(device),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    platform: `${process.platform}-${process.arch}`,
    node: process.version,
    python,
  };
}
