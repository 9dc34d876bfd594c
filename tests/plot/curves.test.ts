import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { optionalPackage } from '../../lib/core/optional.js';
import { curves } from '../../lib/plot/index.js';
import { texts } from './fixtures.js';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-plot-'));
afterAll(() => rmSync(folder, { recursive: true }));

const history = {
  loss: [1, 0.5, 0.25],
  accuracy: [0.5, 0.75, 0.9],
  valLoss: [1.1, 0.7, Number.NaN],
  valAccuracy: [0.4, 0.7, 0.8],
};

describe('curves', () => {
  it('draws a panel for the loss and each metric, with validation beside training', async () => {
    const { svg } = await curves({ history }, { title: 'Digits & more' });
    const shown = texts(svg);
    for (const text of ['Digits & more', 'loss', 'accuracy', 'training', 'validation', 'epoch']) {
      expect(shown).toContain(text);
    }
    expect(shown).not.toContain('valLoss');
    expect(svg.match(/aria-roledescription="line mark"/g)).toHaveLength(4);
  });

  it('draws what is asked for, from plain series too', async () => {
    const shown = texts((await curves(history, { only: ['accuracy'] })).svg);
    expect(shown).toContain('accuracy');
    expect(shown).not.toContain('loss');
  });

  it('saves SVG and PNG', async () => {
    const figure = await curves({ loss: [1, 2] });
    const [svg, png] = [join(folder, 'new/a.svg'), join(folder, 'new/a.png')];
    await figure.save(svg);
    await figure.save(png);
    expect(readFileSync(svg, 'utf8')).toBe(figure.svg);
    expect([...readFileSync(png).subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    await expect(figure.save(join(folder, 'a.pdf'))).rejects.toThrow(RangeError);
  });

  it('says what is missing', async () => {
    await expect(curves({ history }, { only: ['f1'] })).rejects.toThrow(/no 'f1'.*loss, accuracy/);
    await expect(curves({})).rejects.toThrow(/empty/);
    await expect(curves(history, { heights: 9 } as never)).rejects.toThrow(/'height'/);
    const missing = () => import('a-package-that-nobody-has' as string);
    await expect(optionalPackage('plot.curves', ['vega', 'vega-lite'], missing)).rejects.toThrow(
      'plot.curves needs vega and vega-lite, which is not installed: npm install vega vega-lite',
    );
  });
});
