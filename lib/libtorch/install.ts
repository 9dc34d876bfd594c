import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defaultVersion } from './addon.js';
import { LibtorchError } from './errors.js';
import { cacheFolder, inspect, isRejected, type Libtorch } from './locate.js';
import { compareVersions, SUPPORTED_SERIES, seriesOf } from './version.js';

export interface InstallOptions {
  /** `2.13.0`, or `2.13` for the newest of a series. */
  version?: string;
  /** Refuses a build without CUDA, and keeps the one with it beside the one without. */
  cuda?: boolean;
  /** The package index that pip shall use; pip's own configuration decides otherwise. */
  indexUrl?: string;
  python?: string;
  /** Installs anew what is there already. */
  force?: boolean;
  cache?: string;
  log?: (line: string) => void;
}

const BY_HAND =
  'Or unpack a libtorch archive or a torch wheel yourself, and set NODETORCH_LIBTORCH to its folder: no Python is needed then.';

/**
 * Installs libtorch into the cache, as the `torch` wheel that pip brings. pip writes into a folder of its own that gets
 * its name only when it is complete, so that an interrupted installation is never taken for a libtorch.
 *
 * @throws {LibtorchError} where Python or pip is missing, pip fails, or the wheel is not what was asked for
 */
export async function install(options: InstallOptions = {}): Promise<Libtorch> {
  const { version = defaultVersion(), cuda = false, force = false, cache = cacheFolder(), log = console.log } = options;
  const python = options.python ?? (process.platform === 'win32' ? 'python' : 'python3');
  checkVersion(version);

  const present = force ? undefined : installed(cache, version, cuda);
  if (present) {
    log(`libtorch ${present.version} is installed: ${present.path}`);
    return present;
  }
  checkPip(python);

  removeAbandoned(cache);
  const partial = join(cache, `.partial-${process.pid}`);
  mkdirSync(partial, { recursive: true });
  try {
    log(`Installing torch ${version} with ${python} -m pip into ${cache}`);
    await runPip(python, [
      ...['install', '--target', partial, '--no-input', '--disable-pip-version-check', '--no-warn-script-location'],
      ...(options.indexUrl ? ['--index-url', options.indexUrl] : []),
      `torch==${/^\d+\.\d+$/.test(version) ? `${version}.*` : version}`,
    ]);
    const libtorch = checkInstalled(partial, cuda);
    const folder = join(cache, folderName(libtorch.version, cuda));
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
    log(`libtorch ${libtorch.version} is installed: ${join(folder, 'torch')}`);
    return { ...libtorch, path: join(folder, 'torch') };
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function folderName(version: string, cuda: boolean): string {
  return `torch-${version.replace(/\+.*/, '')}${cuda ? '-cuda' : ''}`;
}

function checkVersion(version: string): void {
  if (/^\d+\.\d+(\.\d+)?$/.test(version) && SUPPORTED_SERIES.includes(seriesOf(version))) return;
  throw new LibtorchError(
    'NODETORCH_WRONG_VERSION',
    `nodetorch can't use torch "${version}": it supports ${[...SUPPORTED_SERIES].reverse().join(', ')}, ` +
      'given as such or with the last number, e.g. 2.13.0.',
  );
}

function installed(cache: string, version: string, cuda: boolean): Libtorch | undefined {
  const prefix = `torch-${version}`;
  return list(cache)
    .filter((name) => name === prefix || name.startsWith(`${prefix}-`) || name.startsWith(`${prefix}.`))
    .map((name) => inspect(join(cache, name), 'cache'))
    .filter((found): found is Libtorch => !isRejected(found) && (found.cuda || !cuda))
    .sort((a, b) => compareVersions(b.version, a.version))[0];
}

function checkPip(python: string): void {
  const child = spawnSync(python, ['-m', 'pip', '--version'], { encoding: 'utf8' });
  if (child.status === 0) return;
  const what = child.error ? `${python} can't be run (${child.error.message})` : `${python} has no pip`;
  throw new LibtorchError(
    'NODETORCH_NO_PYTHON',
    `nodetorch installs libtorch with Python's pip, and ${what}. Install it (Debian, Ubuntu: apt install python3-pip; ` +
      `macOS: brew install python), or name another Python with --python.\n${BY_HAND}`,
  );
}

/** pip speaks for itself: its progress and its messages go where ours go. */
async function runPip(python: string, args: string[]): Promise<void> {
  let child: ChildProcess | undefined;
  // An interruption is passed on to pip, and ends this process only after pip has ended: what pip leaves is removed then.
  const forward = (signal: NodeJS.Signals) => child?.kill(signal);
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  try {
    child = spawn(python, ['-m', 'pip', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      // Its warning against running as root is about the system's packages, which are not touched here.
      env: { ...process.env, PIP_ROOT_USER_ACTION: 'ignore' },
    });
    const [status, signal] = await once(child, 'close');
    if (status === 0) return;
    const how = signal ? `pip was ended by ${signal}` : `pip failed with exit code ${status}: its messages are above`;
    throw new LibtorchError('NODETORCH_INSTALL_FAILED', `${how}; nothing was installed.\n${BY_HAND}`);
  } finally {
    for (const signal of signals) process.off(signal, forward);
  }
}

function checkInstalled(folder: string, cuda: boolean): Libtorch {
  const found = inspect(folder, 'cache');
  if (isRejected(found)) {
    throw new LibtorchError(
      'NODETORCH_INSTALL_FAILED',
      `What pip installed can't be used: ${found.reason}.\n${BY_HAND}`,
    );
  }
  if (cuda && !found.cuda) {
    throw new LibtorchError(
      'NODETORCH_INSTALL_FAILED',
      `torch ${found.version}, which pip brought, was built without CUDA; nothing was installed. pip takes what its ` +
        'package index offers for this platform: name the index of a CUDA build with --index-url ' +
        "(PyTorch's installation page, https://pytorch.org/get-started/locally/, shows their addresses). " +
        'There are none for macOS.',
    );
  }
  return found;
}

/** Removes what installations that were killed left behind. */
function removeAbandoned(cache: string): void {
  for (const name of list(cache)) {
    const pid = /^\.partial-(\d+)$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
