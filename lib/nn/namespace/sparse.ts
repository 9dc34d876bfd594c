export { Embedding, EmbeddingBag } from '../modules/sparse.js';
