import { describe, rangeError, typeError } from '../../../core/errors.js';
import { Tensor } from '../../../index.js';
import { named } from '../../../nn/named.js';
import { checkClampingMode, toFormat } from '../../tvTensors/boundingBoxes.js';
import { BoundingBoxes, type BoundingBoxFormat, type ClampingMode, KeyPoints, Mask } from '../../tvTensors/index.js';
import { clampBoundingBoxes, clampKeypoints } from '../functional/boxes/clamp.js';
import { convertBoundingBoxFormat } from '../functional/boxes/convert.js';
import { validBoxes, validPoints } from '../functional/boxes/sanitize.js';
import { type LabelsGetter, parseLabelsGetter } from '../labels.js';
import { getBoundingBoxes, getKeypoints } from '../query.js';
import { Transform, type Transformed } from '../transform.js';

/** Transforms boxes, and lets everything else pass through. */
abstract class BoxTransform extends Transform {
  override takes(input: unknown): boolean {
    return input instanceof BoundingBoxes;
  }
}

/**
 * Gives boxes another format.
 * @throws TypeError or RangeError for a format that is none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.ConvertBoundingBoxFormat.html
 */
export class ConvertBoundingBoxFormat extends BoxTransform {
  readonly format: BoundingBoxFormat;

  constructor(format: BoundingBoxFormat | Lowercase<BoundingBoxFormat>) {
    super();
    this.format = toFormat(format);
  }

  override transform(input: Tensor): Tensor {
    return convertBoundingBoxFormat(input, null, this.format);
  }
}

const clampParameters = named(
  'transforms.ClampBoundingBoxes',
  ['clampingMode'],
  (clampingMode: ClampingMode | 'auto' = 'auto') => clampingMode,
);

/**
 * Cuts boxes that reach beyond their image, in the mode that they have unless another is given.
 * @throws RangeError for a mode that is none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.ClampBoundingBoxes.html
 */
export class ClampBoundingBoxes extends BoxTransform {
  readonly clampingMode: ClampingMode | 'auto';

  constructor(...args: Parameters<typeof clampParameters>) {
    super();
    this.clampingMode = clampParameters(...args);
    checkClampingMode(this.clampingMode, ['auto']);
  }

  override transform(input: Tensor): Tensor {
    return clampBoundingBoxes(input, { clampingMode: this.clampingMode });
  }
}

/**
 * Gives boxes the clamping mode by which later transforms keep them within their image.
 * @throws RangeError for a mode that is none.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.SetClampingMode.html
 */
export class SetClampingMode extends BoxTransform {
  readonly clampingMode: ClampingMode;

  constructor(clampingMode: ClampingMode) {
    super();
    checkClampingMode(clampingMode);
    this.clampingMode = clampingMode;
  }

  override transform(input: BoundingBoxes): Tensor {
    return input.wrap(input.clone(), { clampingMode: this.clampingMode });
  }
}

/**
 * Moves points that are beyond their image to its border.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.ClampKeyPoints.html
 */
export class ClampKeyPoints extends Transform {
  override takes(input: unknown): boolean {
    return input instanceof KeyPoints;
  }

  override transform(input: Tensor): Tensor {
    return clampKeypoints(input);
  }
}

/** The labels that were found for `count` boxes or points. */
function checkLabels(owner: string, found: unknown, count: number): readonly Tensor[] {
  if (found === null || found === undefined) return [];
  const labels = Array.isArray(found) ? found : [found];
  for (const label of labels) {
    if (!(label instanceof Tensor)) throw typeError(`${owner}: labels are tensors, got ${describe(label)}.`);
    if (label.shape[0] === count) continue;
    throw rangeError(`${owner}: there are ${count} boxes or points, but labels of ${describe(label)}.`);
  }
  return labels;
}

/** Takes what is valid of the tensors that `isMeant` tells. */
abstract class Sanitize extends Transform {
  readonly labelsGetter: LabelsGetter;
  readonly #findLabels: (inputs: unknown) => unknown;

  protected constructor(labelsGetter: LabelsGetter) {
    super();
    this.#findLabels = parseLabelsGetter(this.constructor.name, labelsGetter);
    this.labelsGetter = labelsGetter;
  }

  /** The tensor that is sanitized, and which of its first dimension is valid. */
  protected abstract valid(flatInputs: readonly unknown[]): [tensor: Tensor, valid: Tensor];

  override forward<T extends readonly unknown[]>(...inputs: T): Transformed<T> {
    return this.changeLeaves(inputs, (leaves) => {
      const [told, valid] = this.valid(leaves);
      const count = told.shape[0]!;
      const given = inputs.length === 1 ? inputs[0] : inputs;
      const labels = new Set<unknown>(checkLabels(this.constructor.name, this.#findLabels(given), count));
      const taken = (tensor: Tensor) => tensor.index(valid.to(tensor.device));
      return leaves.map((leaf) => {
        if (labels.has(leaf)) return taken(leaf as Tensor);
        if (leaf instanceof told.constructor) return (leaf as BoundingBoxes).wrap(taken(leaf as Tensor));
        // Masks of one instance each; others are of the whole image.
        const isInstances = leaf instanceof Mask && told instanceof BoundingBoxes && leaf.shape[0] === count;
        return isInstances ? leaf.wrap(taken(leaf)) : leaf;
      });
    });
  }
}

const sanitizeParameters = named(
  'transforms.SanitizeBoundingBoxes',
  ['minSize', 'minArea', 'labelsGetter'],
  (minSize = 1, minArea = 1, labelsGetter: LabelsGetter = 'default') => ({ minSize, minArea, labelsGetter }),
);

/**
 * Takes out boxes that are too small or reach beyond their image, and with them their labels and the masks of one
 * instance each, `[N, H, W]`. By default, what is called `labels` are the labels.
 * @throws TypeError or RangeError for arguments that are none; when called, where there are no boxes, or other labels
 * than boxes.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.SanitizeBoundingBoxes.html
 */
export class SanitizeBoundingBoxes extends Sanitize {
  readonly minSize: number;
  readonly minArea: number;

  constructor(...args: Parameters<typeof sanitizeParameters>) {
    const { minSize, minArea, labelsGetter } = sanitizeParameters(...args);
    super(labelsGetter);
    for (const [name, least] of Object.entries({ minSize, minArea })) {
      if (!(least >= 1))
        throw rangeError(`SanitizeBoundingBoxes: ${name} has to be 1 or more, got ${describe(least)}.`);
    }
    this.minSize = minSize;
    this.minArea = minArea;
  }

  protected override valid(flatInputs: readonly unknown[]): [Tensor, Tensor] {
    const boxes = getBoundingBoxes(flatInputs);
    return [boxes, validBoxes(boxes, boxes.format, boxes.canvasSize, this.minSize, this.minArea)];
  }
}

const sanitizePointsParameters = named(
  'transforms.SanitizeKeyPoints',
  ['labelsGetter'],
  (labelsGetter: LabelsGetter = null) => labelsGetter,
);

/**
 * Takes out points that are beyond their image, groups of points as a whole, and with them the labels that
 * `labelsGetter` finds.
 * @throws TypeError for a getter that is none; when called, RangeError where there are no points, or other labels than
 * points.
 * @see https://docs.pytorch.org/vision/stable/generated/torchvision.transforms.v2.SanitizeKeyPoints.html
 */
export class SanitizeKeyPoints extends Sanitize {
  constructor(...args: Parameters<typeof sanitizePointsParameters>) {
    super(sanitizePointsParameters(...args));
  }

  protected override valid(flatInputs: readonly unknown[]): [Tensor, Tensor] {
    const points = getKeypoints(flatInputs);
    return [points, validPoints(points, points.canvasSize)];
  }
}
