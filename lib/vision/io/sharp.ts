import { optionalPackage } from '../../core/optional.js';

/** The package that decodes and encodes images, in threads of its own. */
export async function loadSharp(fn: string): Promise<typeof import('sharp')['default']> {
  return (await optionalPackage(fn, ['sharp'], () => import('sharp'))).default;
}
