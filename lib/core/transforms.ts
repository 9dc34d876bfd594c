import type { Handle, OperatorCall } from '../../binding.js';
import { native } from '../native.js';
import { atCaller, TorchError } from './errors.js';

/** What a tensor that belongs to a function transform wraps, `value` being the caller's to release; null for others. */
export function withWrapped<T>(
  handle: Handle,
  use: (wrapper: NonNullable<ReturnType<typeof native.describeWrapper>> | null) => T,
): T {
  const wrapper = native.describeWrapper(handle);
  try {
    return use(wrapper);
  } finally {
    if (wrapper !== null) native.release(wrapper.value);
  }
}

/** Whether a tensor stands for all of a batch that `vmap` maps over, at this level or at one below. */
export function isBatched(handle: Handle): boolean {
  return withWrapped(handle, (wrapper) => {
    if (wrapper === null) return false;
    return wrapper.kind === 'batched' || isBatched(wrapper.value);
  });
}

/** Where the dispatcher brings a tensor to when it has gone through all levels. */
let receive: (plain: Handle) => void;
let descend: OperatorCall | undefined;

/** An operator that does nothing but call `receive`, below all transforms, with the tensor that they had wrapped. */
function bindDescent(): OperatorCall {
  native.libraryDefine('nodetorch', 'descend(Tensor self) -> ()');
  native.libraryImpl('nodetorch', 'descend', 'CompositeExplicitAutograd', (plain: Handle) => {
    try {
      receive(plain);
    } finally {
      native.release(plain);
    }
  });
  return native.operator('nodetorch::descend', '');
}

/**
 * Gives `read` the tensor with its elements: inside a transform, operators would only make tensors of its level, which
 * have no memory of their own.
 */
export function belowTransforms<T>(handle: Handle, read: (plain: Handle) => T): T {
  if (native.transformDepth() === 0) return read(handle);
  if (isBatched(handle)) {
    throw atCaller(
      () =>
        new TorchError(
          "vmap: the elements of a tensor can't be read inside a mapped function, where it stands for all of a batch. " +
            'Return it, and read what vmap gives.',
        ),
    );
  }
  descend ??= bindDescent();
  let result: { value: T } | undefined;
  const outer = receive;
  receive = (plain) => {
    result = { value: read(plain) };
  };
  try {
    descend(handle);
  } finally {
    receive = outer;
  }
  return result!.value;
}
