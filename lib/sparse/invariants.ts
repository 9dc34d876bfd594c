// On from the start, other than in Python: an operator on indices outside the size reads and writes foreign memory, which
// may end the process.
let enabled = true;

/** Puts the switch back as it was: `using _ = torch.sparse.checkSparseTensorInvariants()`. */
export class InvariantsGuard {
  readonly #before = enabled;

  /** @internal */
  constructor(enable: boolean) {
    enabled = enable;
  }

  [Symbol.dispose](): void {
    enabled = this.#before;
  }
}

function guard(enable = true): InvariantsGuard {
  return new InvariantsGuard(enable);
}

/**
 * Whether the constructors of sparse tensors check that the indices are in order and within the size, unless they are
 * told by `checkInvariants`: yes, until it is switched off. Called, it is switched on (or off) for the rest of a block;
 * `enable()`, `disable()` and `isEnabled()` are for the program.
 * @see https://pytorch.org/docs/stable/generated/torch.sparse.check_sparse_tensor_invariants.html
 */
export const checkSparseTensorInvariants = Object.assign(guard, {
  enable: (): void => {
    enabled = true;
  },
  disable: (): void => {
    enabled = false;
  },
  isEnabled: (): boolean => enabled,
});
