/** What a download shows of itself on standard error. */
export interface Progress {
  update(received: number): void;
  /** Ends it, well or not. */
  stop(): void;
}

const silent: Progress = { update: () => {}, stop: () => {} };

/**
 * Shows how much of a file has come: a bar in a terminal; elsewhere a line when it begins and one for each quarter
 * of a large file.
 *
 * @param total in bytes; null where the server does not tell
 * @param received what was there already
 */
export async function showProgress(
  enabled: boolean,
  label: string,
  total: number | null,
  received: number,
): Promise<Progress> {
  if (!enabled) return silent;
  const stream = process.stderr;
  return stream.isTTY ? await bar(label, total, received) : lines(stream, label, total, received);
}

async function bar(label: string, total: number | null, received: number): Promise<Progress> {
  // Only where there is something to show: most programs load no such thing.
  const { default: cliProgress } = await import('cli-progress');
  const format = total === null ? '{label}  {size}' : '{label} {bar} {percentage}%  {size}  {eta_formatted}';
  const shown = new cliProgress.SingleBar(
    { format, stream: process.stderr, linewrap: true, barsize: 24, etaBuffer: 100, fps: 10 },
    cliProgress.Presets.rect,
  );
  const file = label.slice(label.lastIndexOf('/') + 1);
  const name = file.length > 40 ? `...${file.slice(-37)}` : file;
  const size = (bytes: number) => (total === null ? formatBytes(bytes) : `${formatBytes(bytes)}/${formatBytes(total)}`);
  shown.start(total ?? 0, received, { label: name, size: size(received) });
  return { update: (bytes) => shown.update(bytes, { size: size(bytes) }), stop: () => shown.stop() };
}

/** Below this, in bytes, a file is there before anyone wonders. */
const LARGE = 1 << 26;

function lines(stream: NodeJS.WritableStream, label: string, total: number | null, received: number): Progress {
  const all = total === null ? 'unknown size' : formatBytes(total);
  stream.write(`Downloading ${label} (${received > 0 ? `${formatBytes(received)} of ${all} are there` : all})\n`);
  if (total === null || total < LARGE) return silent;
  let quarters = Math.floor((4 * received) / total);
  const update = (bytes: number) => {
    const now = Math.floor((4 * bytes) / total);
    if (now > quarters) stream.write(`Downloading ${label}: ${25 * now}%\n`);
    quarters = now;
  };
  return { update, stop: silent.stop };
}

function formatBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const unit = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return `${(bytes / 1000 ** unit).toFixed(unit === 0 ? 0 : 1)} ${units[unit]}`;
}
