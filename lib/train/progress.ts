import cliProgress from 'cli-progress';
import { signature } from '../core/arguments.js';
import type { Callback, FitState, Logs } from './callback.js';

export interface ProgressOptions {
  /** Where to show it, standard error unless told otherwise; a terminal gets a bar, anything else a line an epoch. */
  stream?: NodeJS.WriteStream | NodeJS.WritableStream;
}

const read = signature<ProgressOptions>('callbacks.progress', ['stream?']);

/** How often a bar is drawn, in milliseconds: each time, the loss and the metrics are read from the device. */
const interval = 100;

/** Shows how training goes, with the loss and the metrics. */
export function progress(options: ProgressOptions = {}): Callback {
  const { stream = process.stderr } = read([options]);
  const terminal = 'isTTY' in stream && stream.isTTY === true;
  return terminal ? bars(stream) : lines(stream);
}

function lines(stream: NodeJS.WritableStream): Callback {
  return {
    onEpochEnd(state) {
      stream.write(`${label(state)}  ${figures(state.logs)}  ${state.history.seconds.at(-1)!.toFixed(1)}s\n`);
    },
    onFitEnd: (state) => sayWhyStopped(state, stream),
  };
}

function bars(stream: NodeJS.WritableStream): Callback {
  let bar: cliProgress.SingleBar | null = null;
  let drawn = 0;
  const drop = () => {
    bar?.stop();
    bar = null;
  };
  return {
    onEpochStart(state) {
      const format =
        state.steps === null ? '{label}  {value} steps  {figures}' : '{label} {bar} {value}/{total}  {figures}';
      bar = new cliProgress.SingleBar(
        // With its own line wrap the bar is cut to the terminal's width, and the terminal is left as it is. On a narrow one
        // the bar is short, so that the figures are seen.
        { format, stream, linewrap: true, barsize: barSize(stream), fps: 1000 },
        cliProgress.Presets.rect,
      );
      bar.start(state.steps ?? 0, 0, { label: label(state), figures: '' });
      drawn = performance.now();
    },
    onStepEnd(state) {
      if (performance.now() - drawn < interval) return;
      bar!.update(state.step, { figures: figures(state.running()) });
      drawn = performance.now();
    },
    onEpochEnd(state) {
      bar!.update(state.step, { figures: `${figures(state.logs)}  ${state.history.seconds.at(-1)!.toFixed(1)}s` });
      drop();
    },
    onFitEnd(state) {
      drop();
      sayWhyStopped(state, stream);
    },
    // Its timer would keep the process alive.
    onFitError: drop,
  };
}

function barSize(stream: NodeJS.WriteStream | NodeJS.WritableStream): number {
  const columns = 'columns' in stream ? stream.columns : 80;
  return Math.max(4, Math.min(24, Math.floor(columns / 4)));
}

function label({ epoch, epochs }: FitState): string {
  if (epochs === Number.POSITIVE_INFINITY) return `epoch ${epoch}`;
  return `epoch ${String(epoch).padStart(String(epochs).length)}/${epochs}`;
}

function figures(logs: Logs): string {
  return Object.entries(logs)
    .map(([name, value]) => `${name} ${format(value)}`)
    .join('  ');
}

function format(value: number): string {
  return Math.abs(value) >= 1e-3 || value === 0 ? value.toFixed(4) : value.toExponential(3);
}

function sayWhyStopped({ history }: FitState, stream: NodeJS.WritableStream): void {
  if (history.stopped !== null) stream.write(`stopped after ${history.epochs} epochs: ${history.stopped}\n`);
}
