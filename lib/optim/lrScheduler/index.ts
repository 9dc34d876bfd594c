/** Learning-rate schedulers, as in Python's `torch.optim.lr_scheduler`. */
export { ChainedScheduler, SequentialLR, type SequentialLROptions } from './compose.js';
export {
  CosineAnnealingLR,
  type CosineAnnealingLROptions,
  CosineAnnealingWarmRestarts,
  type CosineAnnealingWarmRestartsOptions,
} from './cosine.js';
export { CyclicLR, type CyclicLROptions } from './cyclic.js';
export {
  ConstantLR,
  type ConstantLROptions,
  ExponentialLR,
  type ExponentialLROptions,
  LinearLR,
  type LinearLROptions,
  PolynomialLR,
  type PolynomialLROptions,
} from './decay.js';
export { LambdaLR, type LambdaLROptions, type LrLambda, MultiplicativeLR } from './lambda.js';
export { OneCycleLR, type OneCycleLROptions } from './one-cycle.js';
export { ReduceLROnPlateau, type ReduceLROnPlateauOptions } from './plateau.js';
export { LRScheduler, type SchedulerStateDict } from './scheduler.js';
export { MultiStepLR, type MultiStepLROptions, StepLR, type StepLROptions } from './step.js';
