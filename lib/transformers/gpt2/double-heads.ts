import { signature } from '../../core/arguments.js';
import { rangeError } from '../../core/errors.js';
import { nn, type Tensor } from '../../torch.js';
import { activation } from '../activations.js';
import type { ConfigValues } from '../config.js';
import type { ModelArguments, ModelInputs } from '../inputs.js';
import { tokenLoss } from '../losses.js';
import type { LogitsOutputWithPast } from '../outputs.js';
import type { GPT2Config } from './config.js';
import { GPT2Model, GPT2PreTrainedModel } from './model.js';

const read = signature<ModelInputs>('GPT2DoubleHeadsModel.forward', [
  'inputIds?',
  'pastKeyValues?',
  'attentionMask?',
  'tokenTypeIds?',
  'positionIds?',
  'inputsEmbeds?',
  'mcTokenIds?',
  'labels?',
  'mcLabels?',
  'useCache?',
  '*',
  'outputHiddenStates?',
  'outputAttentions?',
]);

/** One vector for a whole text: that of one of its positions or their mean, as `config.summaryType` says. */
class GPT2SequenceSummary extends nn.Module {
  readonly summaryType: string;
  summary: nn.Linear | nn.Identity;
  activation: nn.Module;
  firstDropout: nn.Dropout | nn.Identity;
  lastDropout: nn.Dropout | nn.Identity;

  constructor(config: GPT2Config) {
    super();
    const { nEmbd, summaryType, summaryUseProj, summaryProjToLabels, summaryActivation, summaryFirstDropout } = config;
    const { summaryLastDropout = 0 } = config as { summaryLastDropout?: number };
    if (!['last', 'first', 'mean', 'cls_index'].includes(summaryType)) {
      throw rangeError(
        `GPT2Config: summaryType should be 'last', 'first', 'mean' or 'cls_index', got '${summaryType}'`,
      );
    }
    const size = summaryProjToLabels && config.numLabels > 0 ? config.numLabels : nEmbd;
    const dropout = (p: number) => (p > 0 ? new nn.Dropout(p) : new nn.Identity());
    this.summaryType = summaryType;
    this.summary = summaryUseProj ? new nn.Linear(nEmbd, size) : new nn.Identity();
    this.activation = summaryActivation ? activation(summaryActivation) : new nn.Identity();
    this.firstDropout = dropout(summaryFirstDropout);
    this.lastDropout = dropout(summaryLastDropout);
  }

  private select(states: Tensor, positions: Tensor | null): Tensor {
    switch (this.summaryType) {
      case 'last':
        return states.select(1, -1);
      case 'first':
        return states.select(1, 0);
      case 'mean':
        return states.mean(1);
    }
    if (!positions) return states.select(-2, -1);
    const size = states.shape.at(-1)!;
    const indices = positions.unsqueeze(-1).unsqueeze(-1);
    return states.gather(-2, indices.expand([...indices.shape.slice(0, -1), size])).squeeze(-2);
  }

  override forward(states: Tensor, positions: Tensor | null): Tensor {
    const selected: Tensor = this.firstDropout.forward(this.select(states, positions));
    return this.lastDropout.forward(this.activation.forward(this.summary.forward(selected)));
  }
}

export interface GPT2DoubleHeadsModelOutput extends LogitsOutputWithPast {
  /** The loss of the choice, a scalar, where `mcLabels` were given. */
  mcLoss: Tensor | null;
  /** `[batch, choices]` */
  mcLogits: Tensor;
}

/**
 * GPT-2 that predicts the next token and chooses one of several texts: inputs are `[batch, choices, length]`. The
 * choice reads the vector of the position in `mcTokenIds`, int64 `[batch, choices]`, or of the last one.
 * @see https://huggingface.co/docs/transformers/model_doc/gpt2#transformers.GPT2DoubleHeadsModel
 */
export class GPT2DoubleHeadsModel extends GPT2PreTrainedModel {
  static override readonly tiedWeightsKeys = { 'lm_head.weight': 'transformer.wte.weight' };

  transformer: GPT2Model;
  lmHead: nn.Linear;
  multipleChoiceHead: GPT2SequenceSummary;

  constructor(config: GPT2Config | ConfigValues) {
    super(config);
    this.config.numLabels = 1;
    this.transformer = new GPT2Model(this.config);
    this.lmHead = new nn.Linear(this.config.nEmbd, this.config.vocabSize, { bias: false });
    this.multipleChoiceHead = new GPT2SequenceSummary(this.config);
    this.postInit();
  }

  override forward(...args: ModelArguments): GPT2DoubleHeadsModelOutput {
    const { labels, mcLabels, mcTokenIds = null, ...inputs } = read(args);
    const { lastHiddenState, crossAttentions: _, ...rest } = this.transformer.forward(inputs);
    const logits = this.lmHead.forward(lastHiddenState);
    const mcLogits = this.multipleChoiceHead.forward(lastHiddenState, mcTokenIds).squeeze(-1);
    return {
      loss: labels ? nextTokenLoss(logits, labels) : null,
      mcLoss: mcLabels ? tokenLoss(mcLogits, mcLabels) : null,
      logits,
      mcLogits,
      ...rest,
    };
  }
}

/** Cross-entropy of the next token of each text. */
function nextTokenLoss(logits: Tensor, labels: Tensor): Tensor {
  const count = labels.shape.at(-1)! - 1;
  return tokenLoss(logits.narrow(-2, 0, count).contiguous(), labels.narrow(-1, 1, count).contiguous());
}
