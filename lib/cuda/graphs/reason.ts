/** What PyTorch's messages end with that says nothing here. */
const ADVICE =
  /\n(?:CUDA kernel errors might|For debugging consider|Compile with `TORCH_USE_CUDA_DSA`|Search for `cuda)/;

/** What a capture says of something that waits for the device. */
const WAITS = /^CUDA error|stream is capturing/;

/** Why a step could not be captured, and where in the caller's code that shows. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return `the step threw ${String(error)} while it was captured`;
  const [message = ''] = error.message.split(ADVICE, 1);
  const hint = WAITS.test(message)
    ? ' (something waits for the device, such as item(), a printed tensor, or a copy from memory that is not pinned)'
    : '';
  const frame = /\n\s+at (.*)/.exec(error.stack ?? '')?.[1];
  return `${message.trim().replaceAll('\n', ' ')}${hint}${frame === undefined ? '' : `, at ${frame}`}`;
}
