import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { camel } from '../../lib/core/names.js';

/** One module's sentences by Python name. A single word is the name of the function that this is another name for. */
type Sentences = Record<string, string>;

const folder = fileURLToPath(new URL('./descriptions', import.meta.url));

function readAll(): Map<string, Sentences> {
  const read = (file: string): Sentences => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return new Map(readdirSync(folder).map((file) => [file.replace('.json', ''), read(file)]));
}

/** Where what a module says nothing of may be described: `special.erf` and the method `erf` are `torch.erf`. */
const FALLBACK = ['torch', 'methods'];

/** Says in a sentence what each public function and method does. */
export class Descriptions {
  readonly #modules: ReadonlyMap<string, Sentences>;
  readonly #used = new Set<string>();

  /** @param modules the sentences by module, in place of those in the folder */
  constructor(modules: ReadonlyMap<string, Sentences> = readAll()) {
    this.#modules = modules;
  }

  #written(name: string, module: string): string | undefined {
    const from = [module, ...FALLBACK].find((m) => this.#modules.get(m)?.[name] !== undefined);
    if (from === undefined) return undefined;
    this.#used.add(`${from}: ${name}`);
    const text = this.#modules.get(from)![name]!;
    return /^\w+$/.test(text) ? `Another name for \`${camel(text)}\`. ${this.#written(text, module)}` : text;
  }

  /** The description of a name within a module; empty for what is internal, undefined where nobody wrote one. */
  of(name: string, module: string): string | undefined {
    if (name.startsWith('_')) return '';
    const written = this.#written(name, module);
    if (written !== undefined) return written;
    const [base, suffix] = name.endsWith('_') ? [name.slice(0, -1), '_'] : [name.replace(/_copy$/, ''), '_copy'];
    if (base === name || this.of(base, module) === undefined) return undefined;
    return suffix === '_'
      ? `In-place form of \`${camel(base)}\`: changes the tensor and returns it.`
      : `What \`${camel(base)}\` gives, as a copy instead of a view.`;
  }

  /** What is described and was never asked for: it has gone from the schemas, or is misspelt. */
  get unused(): string[] {
    const all = [...this.#modules].flatMap(([module, s]) => Object.keys(s).map((name) => `${module}: ${name}`));
    return all.filter((entry) => !this.#used.has(entry));
  }
}
