/**
 * `torch.nn.attention.flex_attention`: attention with scores and masks by functions.
 * @see https://pytorch.org/docs/stable/nn.attention.flex_attention.html
 */
export { type AuxOutput, type AuxRequest, type FlexAttentionOptions, flexAttention } from './attention.js';
export { BlockMask, type BlockMaskOptions, type CreateBlockMaskOptions, createBlockMask } from './block-mask.js';
export type { MaskMod, ScoreMod } from './map.js';
export { andMasks, createMask, type MaskSizes, noopMask, orMasks } from './mask.js';
