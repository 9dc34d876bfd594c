import { rangeError } from '../core/errors.js';
import { named } from '../nn/named.js';
import * as torch from '../torch.js';
import { nn, type Tensor } from '../torch.js';

const readModel = named(
  'LSTMLanguageModel',
  ['ntoken', 'ninp', 'nhid', 'nlayers', 'dropout', 'tieWeights'],
  (ntoken: number, ninp: number, nhid: number, nlayers: number, dropout = 0.5, tieWeights = false) => ({
    ntoken,
    ninp,
    nhid,
    nlayers,
    dropout,
    tieWeights,
  }),
);

/** Hidden states and cells, `[nlayers, batch, nhid]` each. */
export type LSTMState = [hidden: Tensor, cell: Tensor];

/**
 * The LSTM of PyTorch's `word_language_model` example: embeds `ntoken` words in `ninp` numbers, reads them with
 * `nlayers` layers of `nhid` units, and gives the logarithms of the next word's probabilities.
 * @see https://github.com/pytorch/examples/tree/main/word_language_model
 */
export class LSTMLanguageModel extends nn.Module {
  drop: nn.Dropout;
  encoder: nn.Embedding;
  rnn: nn.LSTM;
  decoder: nn.Linear;
  readonly ntoken: number;
  readonly nhid: number;
  readonly nlayers: number;

  /** @throws RangeError where `tieWeights` and `nhid` is not `ninp`. */
  constructor(...args: Parameters<typeof readModel>) {
    super();
    const { ntoken, ninp, nhid, nlayers, dropout, tieWeights } = readModel(...args);
    this.ntoken = ntoken;
    this.nhid = nhid;
    this.nlayers = nlayers;
    this.drop = new nn.Dropout(dropout);
    this.encoder = new nn.Embedding(ntoken, ninp);
    this.rnn = new nn.LSTM(ninp, nhid, nlayers, { dropout });
    this.decoder = new nn.Linear(nhid, ntoken);
    if (tieWeights) {
      if (nhid !== ninp) throw rangeError(`with tieWeights, nhid (${nhid}) should be ninp (${ninp})`);
      this.decoder.weight = this.encoder.weight;
    }
    this.initWeights();
  }

  /** Draws the embeddings and the output layer anew. */
  initWeights(): void {
    nn.init.uniform_(this.encoder.weight, -0.1, 0.1);
    nn.init.zeros_(this.decoder.bias!);
    nn.init.uniform_(this.decoder.weight, -0.1, 0.1);
  }

  /**
   * Word numbers, int64 `[length, batch]`, and the state before them to log-probabilities, `[length * batch, ntoken]`,
   * and the state after them.
   */
  override forward(input: Tensor, hidden: LSTMState | null = null): [output: Tensor, hidden: LSTMState] {
    const embedded = this.drop.forward(this.encoder.forward(input));
    const [output, state] = this.rnn.forward(embedded, hidden) as [Tensor, LSTMState];
    const decoded = this.decoder.forward(this.drop.forward(output)).view([-1, this.ntoken]);
    return [nn.functional.logSoftmax(decoded, 1), state];
  }

  /** The state before the first word of `batch` texts: zeros. */
  initHidden(batch: number): LSTMState {
    const { device, dtype } = this.decoder.weight;
    const zeros = () => torch.zeros([this.nlayers, batch, this.nhid], { device, dtype });
    return [zeros(), zeros()];
  }
}
