/** torch.autograd.functional. See https://pytorch.org/docs/stable/autograd.html#functional-higher-level-api */
export { type HessianOptions, hessian, type JacobianOptions, jacobian } from './jacobian.js';
export { hvp, jvp, type ProductOptions, vhp, vjp } from './products.js';
