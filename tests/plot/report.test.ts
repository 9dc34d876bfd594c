import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { imageGrid, type ReportOptions, report } from '../../lib/plot/index.js';
import { History } from '../../lib/train/index.js';

const folder = mkdtempSync(join(tmpdir(), 'nodetorch-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const history = new History({
  history: { loss: [1, 0.5], accuracy: [0.5, 0.75], valLoss: [1.1, 0.7] },
  seconds: [1.5, 1.25],
  stopped: 'earlyStopping',
});

/** A report with everything; sample 2 is the worst mistake, then sample 0. */
async function write(name: string, options: Partial<ReportOptions> = {}): Promise<string> {
  const path = join(folder, name);
  const tensors = torch.scope(() => [
    torch.tensor([
      [1, 2, 0],
      [9, 0, 0],
      [8, 0, 0],
      [0, 0, 5],
    ]),
    torch.tensor([0n, 0n, 1n, 2n]),
    torch
      .arange(4 * 64)
      .reshape([4, 8, 8])
      .to(torch.float32),
  ]);
  const [outputs, targets, images] = tensors as [torch.Tensor, torch.Tensor, torch.Tensor];
  const net = new torch.nn.Linear(3, 4);
  const grid = await imageGrid(images);
  await report(path, {
    title: '<Digits> & "more"',
    configuration: { lr: 0.001, optimizer: { name: 'AdamW', betas: [0.9, 0.999] }, note: '<b>no markup</b>' },
    history,
    results: { accuracy: 0.5 },
    classification: { outputs, targets, images, classes: ['cat', 'dog', '<frog>'] },
    net,
    figures: { Samples: grid },
    ...options,
  });
  for (const tensor of tensors) tensor.dispose();
  for (const parameter of net.parameters()) parameter.dispose();
  return path;
}

describe('report', () => {
  it('shows the run, with all text escaped and nothing from outside', async () => {
    const html = readFileSync(await write('a.html'), 'utf8');
    expect(html).toContain('<title>&lt;Digits&gt; &amp; &quot;more&quot;</title>');
    expect(html).toContain('&lt;b&gt;no markup&lt;/b&gt;');
    expect(html).not.toMatch(/<b>|<frog>|<script|https?:/);
    expect(html).toMatch(/<th scope="row">optimizer.betas<\/th><td>\[ 0.9, 0.999 \]/);
    for (const text of ['Results', 'Training', 'Classes', 'Confusion matrix', 'Worst mistakes', 'Network', 'Samples']) {
      expect(html).toContain(`<h2>${text}</h2>`);
    }
    expect(html).toContain(`<th scope="row">libtorch</th><td>${torch.version.libtorch}</td>`);
    expect(html).toContain('2 epochs in 2.8 s, then stopped: earlyStopping');
    expect(html).toContain('Linear');
  });

  it('lists the worst mistakes first, with what the network thought', async () => {
    const html = readFileSync(await write('b.html', { title: 'b' }), 'utf8');
    const mistakes = html.slice(html.indexOf('<h2>Worst mistakes'));
    const rows = [
      ...mistakes.matchAll(/<tr><th scope="row">(\d+)<\/th><td>(.*?)<\/td><td>(.*?)<\/td><td[^>]*>(.*?)<\/td>/g),
    ];
    const softmax = (scores: number[], i: number) =>
      Math.exp(scores[i]!) / scores.reduce((sum, score) => sum + Math.exp(score), 0);
    expect(rows.map((row) => row.slice(1, 4))).toEqual([
      ['2', 'dog', 'cat'],
      ['0', 'cat', 'dog'],
    ]);
    expect(Number(rows[0]![4])).toBeCloseTo(softmax([8, 0, 0], 0), 5);
    expect(Number(rows[1]![4])).toBeCloseTo(softmax([1, 2, 0], 1), 5);
    // Class 0: one of two found, and two predicted, of which one rightly.
    expect(html).toMatch(
      /<th scope="row">cat<\/th><td class="number">2<\/td><td class="number">0.5<\/td><td class="number">0.5<\/td>/,
    );
  });

  it('does with nothing but the environment', async () => {
    const path = join(folder, 'new/c.html');
    await report(path);
    expect(readFileSync(path, 'utf8')).toContain('<h2>Environment</h2>');
  });

  it('writes nothing where something is wrong with it', async () => {
    const path = join(folder, 'd.html');
    await expect(report(path, { history: {} as History })).rejects.toThrow(/history should be what Trainer.fit/);
    await expect(report(path, { history: new History() })).rejects.toThrow(/no epoch/);
    await expect(report(path, { figures: { a: 1 as never } })).rejects.toThrow(/for 'a'/);
    await expect(report(path, { titel: 'a' } as ReportOptions)).rejects.toThrow(/title/);
    await expect(report('')).rejects.toThrow(TypeError);
    const outputs = torch.zeros([2, 3]);
    const targets = torch.zeros([3], { dtype: torch.int64 });
    await expect(report(path, { classification: { outputs, targets } })).rejects.toThrow(/\[N, C\]/);
    outputs.dispose();
    targets.dispose();
    expect(existsSync(path)).toBe(false);
  });

  it('shows a configuration that refers to itself', async () => {
    const configuration: Record<string, unknown> = { a: 1 };
    configuration.self = configuration;
    const path = join(folder, 'e.html');
    await report(path, { configuration });
    expect(readFileSync(path, 'utf8')).toMatch(/Circular/);
  });
});

/** A Chromium of the machine: the browser tests need one. */
const executable = [
  process.env.NODETORCH_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

describe.skipIf(executable === undefined)('report in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable!, args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  it.each([1280, 400])('opens without a network, %i pixels wide', async (width) => {
    const path = await write(`browser-${width}.html`);
    const context = await browser.newContext({ offline: true, viewport: { width, height: 800 } });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) problems.push(request.url());
    });
    await page.goto(pathToFileURL(path).href);
    expect(await page.title()).toBe('<Digits> & "more"');
    // As text, since it runs in the page, whose globals Node's types don't have.
    const images = await page.evaluate<{ shown: boolean; alt: string }[]>(
      '[...document.images].map((image) => ({ shown: image.complete && image.naturalWidth > 100, alt: image.alt }))',
    );
    expect(images.map(({ alt }) => alt)).toEqual([
      'training curves',
      'confusion matrix',
      'the worst mistakes',
      'Samples',
    ]);
    expect(images.every(({ shown }) => shown)).toBe(true);
    // What is wider than the page scrolls by itself.
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.click('summary');
    expect(await page.isVisible('text=valLoss')).toBe(true);
    expect(problems).toEqual([]);
    if (process.env.NODETORCH_SCREENSHOTS) {
      await page.screenshot({ path: join(process.env.NODETORCH_SCREENSHOTS, `report-${width}.png`), fullPage: true });
    }
    await context.close();
  });
});
