/** Compares texts as Python does, by code points: JavaScript goes by UTF-16, in which emoji come before some letters. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return order(x) - order(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for what lies behind all other code units. */
function order(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
