/**
 * The names that a pattern with braces stands for, in order: `{a,b}` is each of the parts, `{000..012}` each number,
 * padded with zeros if either end is. Braces may lie in braces; those that hold neither a comma nor a range stay.
 */
export function expandBraces(pattern: string): string[] {
  for (let open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
    const found = partsIn(pattern, open);
    if (found === null) continue;
    const { parts, close } = found;
    const choices = parts.length > 1 ? parts.flatMap(expandBraces) : range(parts[0]!);
    if (choices === null) continue;
    const head = pattern.slice(0, open);
    const tails = expandBraces(pattern.slice(close + 1));
    return choices.flatMap((choice) => tails.map((tail) => head + choice + tail));
  }
  return [pattern];
}

/** What stands between the commas in the braces that open at `open`; null where they don't close. */
function partsIn(pattern: string, open: number): { parts: string[]; close: number } | null {
  const parts: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at < pattern.length; at++) {
    const c = pattern[at];
    if (c === '{') depth++;
    else if (c === ',' && depth === 1) {
      parts.push(pattern.slice(start, at));
      start = at + 1;
    } else if (c === '}' && --depth === 0) return { parts: [...parts, pattern.slice(start, at)], close: at };
  }
  return null;
}

function range(text: string): string[] | null {
  const [, first, last] = /^(\d+)\.\.(\d+)$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  const padded = [first, last].some((end) => end.length > 1 && end.startsWith('0'));
  const width = padded ? Math.max(first.length, last.length) : 1;
  const [from, to] = [Number(first), Number(last)];
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => String(from + i * step).padStart(width, '0'));
}
