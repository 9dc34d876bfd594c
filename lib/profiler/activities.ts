import { isAvailable } from '../cuda/devices.js';
import { native } from '../native.js';

/**
 * What a profile listens to: operators and named regions on the CPU, kernels and copies on CUDA devices.
 * @see https://pytorch.org/docs/stable/profiler.html#torch.profiler.ProfilerActivity
 */
export const ProfilerActivity = { CPU: 'CPU', CUDA: 'CUDA' } as const;
export type ProfilerActivity = (typeof ProfilerActivity)[keyof typeof ProfilerActivity];

/** The activities that can be profiled here: CPU, and CUDA where there is a device. */
export function supportedActivities(): Set<ProfilerActivity> {
  return new Set(isAvailable() ? [ProfilerActivity.CPU, ProfilerActivity.CUDA] : [ProfilerActivity.CPU]);
}

/** Whether libtorch was built with Kineto, which profiles. */
export function kinetoAvailable(): boolean {
  return native.kinetoAvailable();
}

const BITS = { CPU: 1, CUDA: 2 } as const;

/** The activities as the addon wants them. */
export function activityBits(activities: Iterable<ProfilerActivity>): number {
  let bits = 0;
  for (const activity of activities) bits |= BITS[activity];
  return bits;
}
