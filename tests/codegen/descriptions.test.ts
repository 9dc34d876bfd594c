import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Descriptions } from '../../tools/codegen/descriptions.js';
import { generated } from './source.js';

describe('a description', () => {
  const of = (sentences: Record<string, Record<string, string>>) =>
    new Descriptions(new Map(Object.entries(sentences)));

  test("is a module's own, or that of torch or of the method", () => {
    const texts = of({ torch: { erf: 'Torch.', det: 'Det.' }, methods: { view: 'View.' }, linalg: { det: 'Own.' } });
    expect(texts.of('det', 'linalg')).toBe('Own.');
    expect(texts.of('erf', 'special')).toBe('Torch.');
    expect(texts.of('view', 'torch')).toBe('View.');
  });

  test('follows from that of another name, or of the function that it is a form of', () => {
    const texts = of({ torch: { clamp_min: 'Limits.', at_least: 'clamp_min', index_copy: 'Own.' } });
    expect(texts.of('at_least', 'methods')).toBe('Another name for `clampMin`. Limits.');
    expect(texts.of('clamp_min_', 'torch')).toBe('In-place form of `clampMin`: changes the tensor and returns it.');
    expect(texts.of('clamp_min_copy', 'torch')).toBe('What `clampMin` gives, as a copy instead of a view.');
    expect(texts.of('index_copy', 'torch')).toBe('Own.');
  });

  test('is missing where nobody wrote one, and not needed for what is internal', () => {
    const texts = of({ torch: { add: 'Adds.', old: 'Gone.' } });
    expect(texts.of('add_', 'torch')).toContain('`add`');
    expect(['sub', 'sub_', 'sub_copy'].map((name) => texts.of(name, 'torch'))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(texts.of('_internal', 'torch')).toBe('');
    expect(texts.unused).toEqual(['torch: old']);
  });
});

describe('every public name of lib/generated', () => {
  /** The names that `declaration` finds, each with the line above its first declaration. */
  const declared = (text: string, declaration: RegExp): Map<string, string> => {
    const lines = text.split('\n');
    const found = new Map<string, string>();
    lines.forEach((line, i) => {
      const name = declaration.exec(line)?.[1];
      if (name && !name.startsWith('_') && !found.has(name)) found.set(name, lines[i - 1]!);
    });
    return found;
  };

  const files = readdirSync(generated).filter((f) => !['internal.ts', 'methods.ts', 'operators.ts'].includes(f));
  test.each(files)('has a sentence above it in %s', (file) => {
    const pattern = file === 'tensor-methods.ts' ? /^ {2}([\w$]+)\(/ : /^(?:export )?function ([\w$]+)\(/;
    const found = declared(readFileSync(join(generated, file), 'utf8'), pattern);
    expect(found.size).toBeGreaterThan(0);
    const bare = [...found].filter(([, comment]) => !/^ *\/\*\* (?!@see).+[.)] (@see .+ )?\*\/$/.test(comment));
    expect(bare).toEqual([]);
  });
});
