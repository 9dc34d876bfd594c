export { RNNBase } from './base.js';
export { GRUCell, LSTMCell, RNNCell, RNNCellBase } from './cells.js';
export { GRU, LSTM, type LSTMState, RNN } from './layers.js';
