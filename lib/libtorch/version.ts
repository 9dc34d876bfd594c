import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The libtorch series that nodetorch supports, newest first. Each has an addon of its own, because libtorch's C++
 * interface changes with every minor version.
 */
export const SUPPORTED_SERIES: readonly string[] = ['2.14', '2.13', '2.12', '2.11'];

/** What `nodetorch install` installs when no version is asked for. */
export const DEFAULT_VERSION = '2.13.0';

/** The series of a version: `2.13` for `2.13.0+cpu`. */
export function seriesOf(version: string): string {
  return version.split('.', 2).join('.');
}

/** Compares the numbers of two versions, for sorting: negative where `a` is the older one. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split(/[.+]/, 3).map(Number.parseFloat));
  for (let i = 0; i < 3; i++) {
    const difference = (x![i] || 0) - (y![i] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The version of the libtorch in a folder, such as `2.13.0+cpu`, or undefined where none of the files that tell it is
 * there. A wheel says it in `version.py`, a libtorch archive in `build-version`; both have it in a header, though
 * without the `+cpu` or `+cu130` that names the build.
 */
export function readVersion(folder: string): string | undefined {
  return (
    match(join(folder, 'version.py'), /^__version__ = ['"]([^'"]+)['"]/m)?.[1] ??
    match(join(folder, 'build-version'), /^\s*(\d+\.\d+\.\S+)/)?.[1] ??
    versionOfHeader(join(folder, 'include/torch/headeronly/version.h')) ??
    versionOfHeader(join(folder, 'include/torch/csrc/api/include/torch/version.h'))
  );
}

function versionOfHeader(file: string): string | undefined {
  const parts = ['MAJOR', 'MINOR', 'PATCH'].map(
    (part) => match(file, new RegExp(`^#define TORCH_VERSION_${part} (\\d+)`, 'm'))?.[1],
  );
  return parts.includes(undefined) ? undefined : parts.join('.');
}

function match(file: string, pattern: RegExp): RegExpExecArray | null {
  try {
    return pattern.exec(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
