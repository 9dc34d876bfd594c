import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { jpegComponents } from '../../lib/vision/io/jpegHeader.js';

const picture = sharp({ create: { width: 9, height: 5, channels: 3, background: '#a04020' } });

describe('jpegComponents', () => {
  it.each([
    ['b-w', 1],
    ['srgb', 3],
    ['cmyk', 4],
  ] as const)('finds the components of %s', async (space, components) => {
    for (const progressive of [false, true]) {
      const image = picture
        .clone()
        .toColourspace(space)
        .withExif({ IFD0: { Copyright: 'nobody' } });
      const jpeg = await image.jpeg({ progressive }).toBuffer();
      expect(jpegComponents(jpeg)).toBe(components);
      // Markers may be filled up with more of their first byte.
      expect(jpegComponents(Buffer.concat([jpeg.subarray(0, 2), Buffer.alloc(3, 0xff), jpeg.subarray(2)]))).toBe(
        components,
      );
    }
  });

  it('finds none in other files, and in what is cut off', async () => {
    expect(jpegComponents(await picture.clone().png().toBuffer())).toBeUndefined();
    const jpeg = await picture.clone().jpeg().toBuffer();
    for (let length = 0; length < 40; length++) expect(jpegComponents(jpeg.subarray(0, length))).toBeUndefined();
  });

  it('comes to an end whatever the bytes are', () => {
    const bytes = fc.array(fc.oneof(fc.constantFrom(0xff, 0xc0, 0xc4, 0xe0, 0, 8, 3), fc.nat(255)), { maxLength: 60 });
    fc.assert(
      fc.property(bytes, (rest) => {
        expect([undefined, 1, 3, 4]).toContain(jpegComponents(Uint8Array.from([0xff, 0xd8, ...rest])));
      }),
    );
  });
});
