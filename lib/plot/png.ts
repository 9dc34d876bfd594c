import { crc32, deflateSync } from 'node:zlib';

export interface PngShape {
  width: number;
  height: number;
  /** 1: grey, 3: red, green, blue, 4: and opacity. */
  channels: number;
  /** By how much to enlarge each pixel. */
  factor: number;
}

/** Encodes 8-bit pixels, row by row with their channels together, as a PNG. */
export function encodePng(pixels: Uint8Array, { width, height, channels, factor }: PngShape): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width * factor, 0);
  header.writeUInt32BE(height * factor, 4);
  header[8] = 8;
  header[9] = channels === 4 ? 6 : channels === 3 ? 2 : 0;

  // Each row begins with its filter: none.
  const stride = 1 + width * factor * channels;
  const rows = Buffer.alloc(stride * height * factor);
  for (let y = 0; y < height * factor; y++) {
    for (let x = 0; x < width * factor; x++) {
      const from = (Math.floor(y / factor) * width + Math.floor(x / factor)) * channels;
      for (let c = 0; c < channels; c++) rows[y * stride + 1 + x * channels + c] = pixels[from + c]!;
    }
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
}

function chunk(type: string, data: Uint8Array = new Uint8Array()): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
