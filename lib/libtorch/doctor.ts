import { spawn } from 'node:child_process';
import { extname } from 'node:path';
import { addonSeries, manifest, pickLibtorch } from './addon.js';
import { LibtorchError, type Rejected } from './errors.js';
import { cacheFolder, candidates, type Environment, isRejected, type Libtorch } from './locate.js';

/** What the addon says of itself once it is loaded. */
export interface Loaded {
  libtorch: string;
  builtFor: string;
  cuda: string | null;
  threads: number;
  devices: string[];
}

/** Everything that decides whether nodetorch works on this machine. */
export interface Report {
  nodetorch: string;
  node: string;
  napi: string;
  platform: string;
  cache: string;
  /** Every place that was looked at, in order of preference. */
  candidates: (Libtorch | Rejected)[];
  /** The libtorch series that there is an addon for. */
  addons: string[];
  libtorch: string | null;
  addon: string | null;
  loaded: Loaded | null;
  error: { code: string; message: string } | null;
}

/**
 * Looks at this machine as `import 'nodetorch'` does, and loads the addon in a process of its own, so that a library
 * that ends the process ends only that one.
 */
export async function examine(env: Environment = process.env): Promise<Report> {
  const report: Report = {
    nodetorch: manifest.version,
    node: process.version,
    napi: process.versions.napi ?? '',
    platform: `${process.platform}-${process.arch}`,
    cache: cacheFolder(env),
    candidates: [...candidates(env)],
    addons: addonSeries(),
    libtorch: null,
    addon: null,
    loaded: null,
    error: null,
  };
  try {
    const { libtorch, addon } = pickLibtorch(env);
    report.libtorch = libtorch.path;
    report.addon = addon.main;
  } catch (error) {
    if (!(error instanceof LibtorchError)) throw error;
    return { ...report, error: { code: error.code, message: error.message } };
  }
  return { ...report, ...(await load(env)) };
}

// Runs in the child. It ends by itself at once, so that nothing that a broken library does at its end counts.
const probe = (url: string) => `
const answer = (value) => process.stdout.write('\\n' + JSON.stringify(value), () => process.exit(0));
try {
  const { native } = await import(${JSON.stringify(url)});
  const devices = Array.from({ length: native.cudaDeviceCount() }, (_, i) => 'cuda:' + i);
  answer({ loaded: { ...native.version(), threads: native.getNumThreads(), devices: ['cpu', ...devices] }, error: null });
} catch (error) {
  answer({ loaded: null, error: { code: error.code ?? error.name, message: error.message } });
}`;

const LOAD_TIMEOUT = 60_000;

function load(env: Environment): Promise<Pick<Report, 'loaded' | 'error'>> {
  // Run from sources, the module is a .ts file, and the options that make node read it are in execArgv.
  const url = new URL(`../native${extname(import.meta.url)}`, import.meta.url).href;
  const child = spawn(process.execPath, [...process.execArgv, '--input-type=module', '--eval', probe(url)], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LOAD_TIMEOUT,
    killSignal: 'SIGKILL',
  });
  let output = '';
  let messages = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (messages += data));
  return new Promise((done) => {
    child.on('close', (status, signal) => {
      const answer = output.split('\n').at(-1)!;
      if (status === 0 && answer.startsWith('{')) return done(JSON.parse(answer));
      const end = signal ? `was ended by ${signal}` : `ended with exit code ${status}`;
      const message =
        `The process that loaded libtorch ${end} without an answer. libtorch may be damaged, or built for another ` +
        `machine: npx nodetorch install --force\n${messages}`;
      done({ loaded: null, error: { code: 'NODETORCH_MISSING_LIBRARY', message: message.trim() } });
    });
  });
}

/** The report as text for people. */
export function formatReport(report: Report): string {
  const { loaded, error } = report;
  const lines = [
    `nodetorch ${report.nodetorch}, Node.js ${report.node}, Node-API ${report.napi}, ${report.platform}`,
    `addons for libtorch: ${report.addons.join(', ') || 'none'}`,
    `cache: ${report.cache}`,
    'libtorch, in order of preference:',
    ...report.candidates.flatMap((candidate) => describe(candidate, report)),
    `addon: ${report.addon ?? 'none'}`,
  ];
  if (loaded) {
    lines.push(
      `loaded: libtorch ${loaded.libtorch}, built for ${loaded.builtFor}, CUDA ${loaded.cuda ?? 'none'}`,
      `devices: ${loaded.devices.join(', ')} (${loaded.threads} CPU threads)`,
    );
  }
  lines.push(error ? `\n${error.code}: ${error.message}` : '\nEverything works.');
  return lines.join('\n');
}

function describe(candidate: Libtorch | Rejected, report: Report): string[] {
  const { source, path } = candidate;
  if (isRejected(candidate)) return [`  - ${source}: ${path}`, `    not usable: ${candidate.reason}`];
  const state = path === report.libtorch ? 'chosen' : report.addons.includes(candidate.series) ? 'usable' : 'no addon';
  return [
    `  - ${source}: ${path}`,
    `    ${state}: libtorch ${candidate.version}, ${candidate.cuda ? 'with' : 'without'} CUDA`,
  ];
}
