/**
 * Python's `utf-8` with `surrogatepass`, as pickle writes strings: like UTF-8, but a lone surrogate, which JavaScript
 * strings may hold too, passes as three bytes of its own instead of being replaced.
 */
export function encodeUtf8(text: string): Uint8Array {
  if (!hasLoneSurrogate(text)) return Buffer.from(text, 'utf8');
  const pieces: Uint8Array[] = [];
  for (const piece of text.split(/(\p{Surrogate})/u)) {
    const code = piece.charCodeAt(0);
    pieces.push(
      piece.length === 1 && isSurrogate(code)
        ? Uint8Array.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f))
        : Buffer.from(piece, 'utf8'),
    );
  }
  return Buffer.concat(pieces);
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The inverse; throws a TypeError where the bytes are neither UTF-8 nor lone surrogates. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch (error) {
    let text = '';
    let start = 0;
    for (let i = 0; i + 2 < bytes.length; i++) {
      const code = ((bytes[i]! & 0x0f) << 12) | ((bytes[i + 1]! & 0x3f) << 6) | (bytes[i + 2]! & 0x3f);
      const threeBytes = bytes[i]! === 0xed && bytes[i + 1]! >> 6 === 2 && bytes[i + 2]! >> 6 === 2;
      if (!threeBytes || !isSurrogate(code)) continue;
      text += strict.decode(bytes.subarray(start, i)) + String.fromCharCode(code);
      start = i + 3;
      i += 2;
    }
    if (start === 0) throw error;
    return text + strict.decode(bytes.subarray(start));
  }
}

/** Whether a text has half a surrogate pair, which UTF-8 proper can't hold. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
