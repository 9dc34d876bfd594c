/**
 * How many components the pixels of a JPEG have, 1 (gray), 3 (colours) or 4 (inks); undefined for what is no JPEG of
 * 8 bits, or one whose header can't be followed.
 */
export function jpegComponents(bytes: Uint8Array): 1 | 3 | 4 | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== START_OF_IMAGE) return undefined;
  for (let at = 2; at + FRAME_LENGTH < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1; // Markers may be preceded by any number of these.
    } else if (isFrame(marker)) {
      const [precision, components] = [bytes[at + 4], bytes[at + 9]];
      return precision === 8 && (components === 1 || components === 3 || components === 4) ? components : undefined;
    } else if (marker < FIRST_WITH_LENGTH || (marker >= RESTART_0 && marker <= START_OF_SCAN)) {
      return undefined; // Neither stands before the frame.
    } else {
      at += 2 + bytes[at + 2]! * 256 + bytes[at + 3]!;
    }
  }
  return undefined;
}

const START_OF_IMAGE = 0xd8;
const START_OF_SCAN = 0xda;
const RESTART_0 = 0xd0;
const FIRST_WITH_LENGTH = 0xc0;
/** From a frame's marker to the number of its components. */
const FRAME_LENGTH = 9;

/** Whether a marker begins a frame: all of its row but the tables of Huffman and arithmetic coding, and a reserved one. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}
