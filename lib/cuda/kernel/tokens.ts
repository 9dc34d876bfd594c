/** What is no code: comments, strings and characters, and a preprocessor's line with those that continue it. */
const NO_CODE =
  /\/\/(?:\\\r?\n|[^\n])*|\/\*[\s\S]*?(?:\*\/|$)|R"([^()\\\s]{0,16})\([\s\S]*?\)\1"|"(?:\\[\s\S]|[^"\\\n])*"?|(?<!\b\d[\w']*)'(?:\\[\s\S]|[^'\\\n])*'?|^[ \t]*#(?:\\\r?\n|\/\*[\s\S]*?\*\/|[^\n])*/gm;

/** Words and numbers, the pair `::`, and any other sign by itself. */
const TOKEN = /\w+|::|\S/g;

/** The tokens of C++, as far as it takes to find declarations: without comments, strings and the preprocessor's lines. */
export function tokenize(source: string): string[] {
  return source.replace(NO_CODE, ' ').match(TOKEN) ?? [];
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** Whether a token is a word: a name, or one of the language's own. */
export function isWord(token: string | undefined): token is string {
  return token !== undefined && /^[A-Za-z_]/.test(token);
}

/**
 * What lies in the bracket that opens at `start`, apart at its commas, and where it closes: the number of tokens where it
 * doesn't. `<` counts as a bracket, as it is where types stand.
 */
export function bracket(tokens: readonly string[], start: number): { parts: string[][]; end: number } {
  const parts: string[][] = [[]];
  const open = [CLOSING[tokens[start]!]];
  for (let i = start + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token === open.at(-1)) {
      open.pop();
      if (open.length === 0) return { parts: parts.filter((part) => part.length > 0), end: i };
    } else if (Object.hasOwn(CLOSING, token)) {
      open.push(CLOSING[token]);
    } else if (token === ',' && open.length === 1) {
      parts.push([]);
      continue;
    }
    parts.at(-1)!.push(token);
  }
  return { parts: [], end: tokens.length };
}
