import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LibtorchError } from './errors.js';
import { type Environment, type Libtorch, locateLibtorch } from './locate.js';
import { DEFAULT_VERSION, SUPPORTED_SERIES, seriesOf } from './version.js';

const gypBuild = createRequire(import.meta.url)('node-gyp-build') as { path(folder: string): string };

/** The folder of the package, which holds `package.json`, `prebuilds/` and, in a checkout, `build/`. */
export const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The package's manifest: what it is called, and its version. */
export const manifest: { version: string; description: string } = JSON.parse(
  readFileSync(join(packageFolder, 'package.json'), 'utf8'),
);

/** The files of the addon, which lie side by side. */
export interface AddonFiles {
  /** The binding itself, which needs libtorch in the process. */
  main: string;
  /** What is for CUDA alone; only there where the addon was built for a libtorch with CUDA. */
  cuda: string | null;
  /** Brings a library into the process by its path, and needs nothing itself. */
  preload: string;
}

/**
 * The addon for a libtorch series, or null where the package has none for this platform. One that was built here comes
 * before one that the package brought.
 */
export function addonFiles(series: string, root = packageFolder): AddonFiles | null {
  for (const kind of ['build', 'prebuilds']) {
    try {
      const folder = dirname(gypBuild.path(join(root, kind, `torch-${series}`)));
      const main = join(folder, 'nodetorch.node');
      // An interrupted build leaves the preload addon alone.
      if (!existsSync(main)) continue;
      const cuda = join(folder, 'nodetorch_cuda.node');
      return { main, cuda: existsSync(cuda) ? cuda : null, preload: join(folder, 'nodetorch_preload.node') };
    } catch {
      // node-gyp-build throws where it finds nothing.
    }
  }
  return null;
}

/** The series that the package has an addon for on this platform, newest first. */
export function addonSeries(root = packageFolder): string[] {
  return SUPPORTED_SERIES.filter((series) => addonFiles(series, root));
}

/** The version that `nodetorch install` installs by default: one that there is an addon for. */
export function defaultVersion(root = packageFolder): string {
  const series = addonSeries(root);
  const [newest] = series;
  return newest === undefined || series.includes(seriesOf(DEFAULT_VERSION)) ? DEFAULT_VERSION : `${newest}.0`;
}

/**
 * The libtorch to load and the addon that goes with it: the first one found for which there is an addon.
 *
 * @throws {LibtorchError} which tells everything that was tried, and why it could not be used
 */
export function pickLibtorch(
  env: Environment = process.env,
  root = packageFolder,
): { libtorch: Libtorch; addon: AddonFiles } {
  const available = addonSeries(root);
  const platform = `${process.platform}-${process.arch}`;
  if (available.length === 0) {
    throw new LibtorchError(
      'NODETORCH_NO_ADDON',
      `nodetorch has no native addon for ${platform} in ${root}. In a checkout, build it with: npm run setup`,
    );
  }
  const libtorch = locateLibtorch(
    ({ series }) =>
      available.includes(series)
        ? null
        : {
            code: 'NODETORCH_NO_ADDON',
            reason: `there is no addon for libtorch ${series} on ${platform}; there is one for ${available.join(', ')}`,
          },
    env,
  );
  return { libtorch, addon: addonFiles(libtorch.series, root)! };
}
