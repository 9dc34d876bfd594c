import { cuda, type Device, strided, Tensor } from '../index.js';
import { nothing } from './fetched.js';
import { toDevice } from './to-device.js';

/** A batch on its way to a device. */
export interface Sent {
  readonly batch: unknown;
  /** Lets what is computed from here on wait until the batch is there. To be called before it is used, where it is used. */
  arrive(): void;
}

/** What takes batches to a device: to a CUDA device beside what that computes, elsewhere at once. */
export function feedTo(device: Device): (batch: unknown) => Sent {
  if (device.type === 'cuda') return beside(device);
  return (batch) => ({ batch: toDevice(batch, device), arrive: nothing });
}

/** The stream of each device that copies run on. Memory is kept for each stream, so there is one for all. */
const streams = new Map<number, cuda.Stream>();

function streamOf(device: Device): cuda.Stream {
  const index = device.index ?? cuda.currentDevice();
  let stream = streams.get(index);
  if (!stream) {
    stream = new cuda.Stream(index);
    streams.set(index, stream);
  }
  return stream;
}

function beside(device: Device): (batch: unknown) => Sent {
  const side = streamOf(device);
  return (given) => {
    const copies: Tensor[] = [];
    const batch = toDevice(given, device, (tensor) => {
      if (!isPlain(tensor)) return tensor.to(device, { nonBlocking: true });
      const copy = copyOn(side, tensor, device);
      copies.push(copy);
      return copy;
    });
    if (copies.length === 0) return { batch, arrive: nothing };
    const copied = side.recordEvent();
    const arrive = () => {
      const here = cuda.currentStream(device);
      copied.wait(here);
      copied.dispose();
      for (const copy of copies) copy.recordStream(here);
    };
    return { batch, arrive };
  };
}

/** Whether a tensor is no more than elements in main memory; what else there is goes its own way. */
function isPlain(tensor: Tensor): boolean {
  const { device, layout, requiresGrad } = tensor;
  return tensor.constructor === Tensor && device.type === 'cpu' && layout === strided && !requiresGrad;
}

/** A copy from page-locked memory, which needs no processor. That memory is not used again before the copy is done. */
function copyOn(side: cuda.Stream, tensor: Tensor, device: Device): Tensor {
  const source = tensor.isPinned() ? tensor : tensor.pinMemory();
  const copy = cuda.stream(side, () => source.to(device, { nonBlocking: true }));
  if (source !== tensor) source.dispose();
  return copy;
}
