import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DataLoader } from '../../../lib/data/index.js';
import * as torch from '../../../lib/index.js';
import { parseVocXml } from '../../../lib/vision/datasets/vocAnnotation.js';
import { type VOCAnnotation, VOCDetection, vocBoxes } from '../../../lib/vision/index.js';

const root = mkdtempSync(join(tmpdir(), 'nodetorch-voc-'));
afterAll(() => rmSync(root, { recursive: true }));

const object = (name: string, [x1, y1, x2, y2]: number[], more = '') =>
  `<object><name>${name}</name>${more}<bndbox><xmin>${x1}</xmin><ymin>${y1}</ymin><xmax>${x2}</xmax><ymax>${y2}</ymax></bndbox></object>`;
const annotation = (name: string, ...objects: string[]) =>
  `<?xml version="1.0"?><annotation><filename>${name}.jpg</filename><empty/>
  <size><width>32</width><height>24</height><depth>3</depth></size>${objects.join('\n')}</annotation>`;

beforeAll(async () => {
  const base = join(root, 'VOCdevkit', 'VOC2012');
  for (const folder of ['JPEGImages', 'Annotations', 'ImageSets/Main'])
    mkdirSync(join(base, folder), { recursive: true });
  const write = async (name: string, xml: string) => {
    const create = { width: 32, height: 24, channels: 3, background: { r: 200, g: 30, b: 60 } } as const;
    await sharp({ create })
      .jpeg()
      .toFile(join(base, 'JPEGImages', `${name}.jpg`));
    writeFileSync(join(base, 'Annotations', `${name}.xml`), xml);
  };
  await write(
    'a',
    annotation('a', object('dog', [1, 2, 9, 12], '<difficult>1</difficult>'), object('cat', [3, 4, 32, 24])),
  );
  await write(
    'b',
    annotation('b', object('dog', [5, 6.5, 7, 8], '<part><name>head</name></part><part><name>foot</name></part>')),
  );
  await write('ünï', annotation('c'));
  await write('bad', annotation('bad', object('dog', [1, 2, 3, Number.NaN])));
  await write('broken', '<annotation><object></annotation>');
  writeFileSync(join(base, 'ImageSets/Main/train.txt'), 'a\r\nb\n\nünï\n');
  writeFileSync(join(base, 'ImageSets/Main/odd.txt'), 'bad\nbroken\nmissing\n');
});

describe('VOCDetection', () => {
  it('reads pictures and what is on them', async () => {
    const dataset = new VOCDetection(root);
    expect(dataset.length).toBe(3);
    const [image, { annotation }] = await dataset.get(0);
    expect([image.shape, String(image.dtype)]).toEqual([[3, 24, 32], 'torch.uint8']);
    expect(
      image
        .select(1, 0)
        .select(1, 0)
        .sub(torch.tensor([200, 30, 60]))
        .abs()
        .max()
        .item(),
    ).toBeLessThan(4);
    expect(annotation.size).toEqual({ width: '32', height: '24', depth: '3' });
    expect(annotation.object.map(({ name }) => name)).toEqual(['dog', 'cat']);
    expect(annotation).not.toHaveProperty('empty');
    const [, second] = await dataset.get(1);
    expect(second.annotation.object).toHaveLength(1);
    expect(second.annotation.object[0]!.part).toEqual([{ name: 'head' }, { name: 'foot' }]);
    expect((await dataset.get(2))[1].annotation.object).toEqual([]);
    expect(dataset.describeSample(2)).toBe(join(root, 'VOCdevkit/VOC2012/JPEGImages/ünï.jpg'));
  });

  it('gives detectors boxes and labels, through functions and modules', async () => {
    class Halve extends torch.nn.Module {
      override forward(image: torch.Tensor): torch.Tensor {
        return image.index('..., ::2, ::2');
      }
    }
    const dataset = new VOCDetection(join(root, 'VOCdevkit/VOC2012'), '2012', 'train', {
      transform: new Halve(),
      targetTransform: (target) => vocBoxes(target, ['cat', 'dog']),
    });
    const loader = new DataLoader(dataset, { batchSize: null });
    const samples = [];
    for await (const [image, { boxes, labels, difficult }] of loader) {
      expect(image.shape).toEqual([3, 12, 16]);
      expect([String(boxes.dtype), String(labels.dtype)]).toEqual(['torch.float32', 'torch.int64']);
      samples.push([boxes.tolist(), [...(labels.tolist() as number[])], difficult.tolist()]);
    }
    expect(samples).toEqual([
      [
        [
          [1, 2, 9, 12],
          [3, 4, 32, 24],
        ],
        [1, 0],
        [true, false],
      ],
      [[[5, 6.5, 7, 8]], [1], [false]],
      [[], [], []],
    ]);
    const both = new VOCDetection(root, {
      transforms: (image, { annotation }) => [image.shape, annotation.object.length],
    });
    expect(await both.get(0)).toEqual([[3, 24, 32], 2]);
  });

  it('says what is wrong, with the file and the field', async () => {
    expect(() => new VOCDetection(join(root, 'nowhere'))).toThrow(/no folder JPEGImages in .*nowhere/);
    expect(() => new VOCDetection(root, { imageSet: 'test' })).toThrow(/has no list "test"; it has odd, train/);
    expect(() => new VOCDetection(root, { imageSet: '../Main/train' })).toThrow(/has no list/);
    expect(() => new VOCDetection(root, '2013')).toThrow(RangeError);
    expect(() => new VOCDetection(7 as never)).toThrow(TypeError);
    expect(() => new VOCDetection(root, { image_set: 'train' } as never)).toThrow(/Did you mean 'imageSet'/);
    expect(() => new VOCDetection(root, { transform: 3 } as never)).toThrow(/function or a module, got 3/);
    expect(() => new VOCDetection(root, { transform: (x) => x, transforms: (x, y) => [x, y] })).toThrow(/not both/);
    expect(() => new VOCDetection(root, { download: true } as never)).toThrow(/await VOCDetection.download/);
    await expect(VOCDetection.download(root, { year: '2006' })).rejects.toThrow(/year should be one of 2007, /);
    const odd = new VOCDetection(root, { imageSet: 'odd', targetTransform: (target) => vocBoxes(target, ['dog']) });
    await expect(odd.get(0)).rejects.toThrow(/object 0 of bad\.jpg: bndbox\.ymax should be a number, got "NaN"/);
    await expect(odd.get(1)).rejects.toThrow(/broken\.xml, line 1: .*object/);
    await expect(odd.get(2)).rejects.toThrow(/missing\.xml/);
    await expect(odd.get(3)).rejects.toThrow(/no sample 3/);
  });
});

it('downloads the archives of a year, and takes none that is not the right one', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    response.end('no archive');
  }).listen(0);
  const { mirrors } = VOCDetection;
  try {
    const { port } = server.address() as AddressInfo;
    Object.assign(VOCDetection, { mirrors: [`http://127.0.0.1:${port}/VOC/`] });
    const download = VOCDetection.download(join(root, 'new'), { year: '2007', progress: false });
    await expect(download).rejects.toThrow(/md5|hash/i);
    expect(asked[0]).toBe('/VOC/voc2007/VOCtrainval_06-Nov-2007.tar');
  } finally {
    Object.assign(VOCDetection, { mirrors });
    server.close();
  }
});

describe('annotations', () => {
  it('take texts as they are, and expand no entities of their own', async () => {
    const xml = '<!DOCTYPE x [<!ENTITY e "eee">]><annotation><a>&lt;1&amp;gt; 007</a><b>&e;</b></annotation>';
    const { annotation } = await parseVocXml(xml, 'x.xml');
    expect([annotation.a, annotation.b, annotation.object]).toEqual(['<1&gt; 007', '&e;', []]);
    await expect(parseVocXml('<annotation><__proto__>p</__proto__></annotation>', 'x.xml')).rejects.toThrow(RangeError);
    await expect(parseVocXml('<other/>', 'x.xml')).rejects.toThrow(/x\.xml has no element 'annotation'/);
    await expect(parseVocXml('', 'x.xml')).rejects.toThrow(RangeError);
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><annotation><a>&b;</a></annotation>';
    expect((await parseVocXml(bomb, 'x.xml')).annotation.a).toBe('&b;');
  });

  it('are parsed, or refused with a RangeError, whatever they hold', async () => {
    const piece = fc.constantFrom(
      '<annotation>',
      '</annotation>',
      '<object>',
      '</object>',
      '<a b="1">',
      '</a>',
      '&lt;',
      'x',
      '<![CDATA[y]]>',
      '<!--z-->',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 }), async (pieces) => {
        const parsed = await parseVocXml(pieces.join(''), 'x.xml').catch((error) => error);
        if (parsed instanceof Error) expect(parsed).toBeInstanceOf(RangeError);
        else expect(Array.isArray(parsed.annotation.object)).toBe(true);
      }),
    );
  });

  it('of a class that is not listed are refused', () => {
    const target: VOCAnnotation = {
      annotation: { object: [{ name: 'fox', bndbox: { xmin: '1', ymin: '1', xmax: '2', ymax: '2' } }] },
    };
    expect(() => vocBoxes(target, ['cat', 'dog'])).toThrow(/object 0 .* of class "fox", not of cat, dog/);
    expect(() => vocBoxes({} as never, ['cat'])).toThrow(TypeError);
    delete (target.annotation.object[0] as { bndbox?: unknown }).bndbox;
    expect(() => vocBoxes(target, ['fox'])).toThrow(/bndbox\.xmin should be a number, got undefined/);
  });
});
