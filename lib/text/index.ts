/** Language models under Hugging Face's names, after `transformers` (https://huggingface.co/docs/transformers). */
export * from '../transformers/index.js';
