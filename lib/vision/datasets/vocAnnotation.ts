import { describe, rangeError, typeError } from '../../core/errors.js';
import { bool, fromTypedArray, type Tensor, tensor } from '../../index.js';

/** A thing in a picture, as its file has it: all values are texts, and pixels are counted from 1. */
export interface VOCObject {
  name: string;
  bndbox: { xmin: string; ymin: string; xmax: string; ymax: string };
  /** Whether it is so hard to see that missing it doesn't count: `'1'`. */
  difficult?: string;
  truncated?: string;
  pose?: string;
  [field: string]: unknown;
}

/** An annotation's file as a tree. */
export interface VOCAnnotation {
  annotation: {
    filename?: string;
    size?: { width: string; height: string; depth: string };
    /** An array also where there is one, or none. */
    object: VOCObject[];
    [field: string]: unknown;
  };
}

/** An element: its name with its children, and texts between them. */
type XmlNode = Record<string, unknown>;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/**
 * Parses an annotation's XML as torchvision does: elements with children are objects, what occurs more than once is an
 * array, all else is text, and what is empty is left out. Entities that a file defines are not expanded.
 * @throws RangeError that names the file, for what is no XML or no annotation.
 */
export async function parseVocXml(xml: string, path: string): Promise<VOCAnnotation> {
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw rangeError(`${path}, line ${valid.err.line}: ${valid.err.msg}`);
  const options = { preserveOrder: true, processEntities: false, parseTagValue: false, ignoreDeclaration: true };
  let nodes: XmlNode[];
  try {
    nodes = new XMLParser(options).parse(xml) as XmlNode[];
  } catch (cause) {
    throw rangeError(`${path} can't be parsed: ${(cause as Error).message}`, { cause });
  }
  const tree = Object.fromEntries(nodes.flatMap(toEntry));
  if (typeof tree.annotation !== 'object') throw rangeError(`${path} has no element 'annotation' with others in it.`);
  return tree as unknown as VOCAnnotation;
}

function toEntry(node: XmlNode): [name: string, value: unknown][] {
  const name = Object.keys(node).find((key) => key !== ':@');
  if (name === undefined || name.startsWith('#') || name.startsWith('?')) return [];
  const children = node[name] as XmlNode[];
  const entries = children.flatMap(toEntry);
  if (entries.length > 0 || name === 'annotation') return [[name, collect(entries, name === 'annotation')]];
  const text = children
    .map((child) => String(child['#text'] ?? ''))
    .join('')
    .trim();
  return text === '' ? [] : [[name, text.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity) => ENTITIES[entity]!)]];
}

function collect(entries: [string, unknown][], isRoot: boolean): Record<string, unknown> {
  const all = new Map<string, unknown[]>();
  for (const [name, value] of entries) {
    const others = all.get(name);
    if (others) others.push(value);
    else all.set(name, [value]);
  }
  const collected = [...all].map(([name, values]) => [name, values.length === 1 ? values[0] : values] as const);
  if (!isRoot) return Object.fromEntries(collected);
  return { ...Object.fromEntries(collected), object: all.get('object') ?? [] };
}

/** What a detector is to find in a picture with `n` things. */
export interface VOCBoxes {
  /** float32 `[n, 4]`: `x1, y1, x2, y2` as the file has them. */
  boxes: Tensor;
  /** int64 `[n]`: places in `classes`. */
  labels: Tensor;
  /** bool `[n]`: what is so hard to see that missing it doesn't count. */
  difficult: Tensor;
}

/**
 * The boxes and labels of an annotation, for the names that `classes` has.
 *
 * ```ts
 * const dataset = new VOCDetection('BCCD', { targetTransform: (target) => vocBoxes(target, ['WBC', 'RBC', 'Platelets']) });
 * ```
 *
 * @throws RangeError for a class that isn't listed, and for a coordinate that is missing or no number.
 */
export function vocBoxes(target: VOCAnnotation, classes: readonly string[]): VOCBoxes {
  const objects = target?.annotation?.object;
  if (!Array.isArray(objects)) throw typeError(`vocBoxes: target should be a VOCAnnotation, got ${describe(target)}.`);
  if (!Array.isArray(classes)) throw typeError(`vocBoxes: classes should be an array, got ${describe(classes)}.`);
  const places = new Map(classes.map((name, i) => [name as string, BigInt(i)]));
  const labels = new BigInt64Array(objects.length);
  const boxes = new Float32Array(4 * objects.length);
  for (const [i, { name, bndbox }] of objects.entries()) {
    const where = `vocBoxes: object ${i} of ${target.annotation.filename ?? 'the annotation'}`;
    const label = places.get(name);
    if (label === undefined) throw rangeError(`${where} is of class ${describe(name)}, not of ${classes.join(', ')}.`);
    labels[i] = label;
    for (const [j, side] of (['xmin', 'ymin', 'xmax', 'ymax'] as const).entries()) {
      const text = bndbox?.[side];
      const value = typeof text === 'string' ? Number(text) : Number.NaN;
      if (!Number.isFinite(value))
        throw rangeError(`${where}: bndbox.${side} should be a number, got ${describe(text)}.`);
      boxes[4 * i + j] = value;
    }
  }
  return {
    boxes: fromTypedArray(boxes, [objects.length, 4]),
    labels: fromTypedArray(labels),
    difficult: tensor(
      objects.map(({ difficult }) => difficult === '1'),
      { dtype: bool },
    ),
  };
}
