const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/**
 * The first key that an object in a JSON text has twice, which JSON.parse passes over in silence; undefined where
 * there is none. The text must be one that JSON.parse takes.
 */
export function duplicateKey(text: string): string | undefined {
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const keys = open[open.length - 1]!;
      const key = JSON.parse(last) as string;
      if (keys.has(key)) return key;
      keys.add(key);
    } else last = token;
  }
  return undefined;
}
