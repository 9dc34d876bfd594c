import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { rangeError } from '../core/errors.js';
import { optionalPackage } from '../core/optional.js';

/** A picture as SVG, which can be saved or shown where SVG is. */
export class Figure {
  constructor(readonly svg: string) {}

  /** The picture as PNG, `scale` pixels for each of the SVG's. Needs the package sharp. */
  async png(scale = 2): Promise<Uint8Array> {
    const { default: sharp } = await optionalPackage('plot: PNG', ['sharp'], () => import('sharp'));
    return sharp(Buffer.from(this.svg), { density: 72 * scale })
      .flatten({ background: '#fff' })
      .png()
      .toBuffer();
  }

  /**
   * Writes the picture to a file, as its ending says: `.svg`, or `.png`, which needs the package sharp.
   *
   * Rejects with a RangeError for another ending.
   */
  async save(path: string): Promise<void> {
    const ending = extname(path).toLowerCase();
    if (ending !== '.svg' && ending !== '.png') {
      throw rangeError(`plot: a figure is saved as .svg or .png, got '${path}'.`);
    }
    const contents = ending === '.svg' ? this.svg : await this.png();
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }

  toString(): string {
    return this.svg;
  }
}
