import { install } from '../core/methods/install.js';
import { handleOf } from '../core/tensor.js';
import { binding } from './binding.js';
import { checkStream, type Stream } from './stream.js';

declare module '../core/tensor.js' {
  interface Tensor {
    /**
     * Says that a stream uses the tensor, too, so that its memory is not handed on, once it is freed, before the stream
     * has done what it was given until then. To be told of a tensor that was made on another stream.
     * @throws TypeError for a tensor that lies on no CUDA device.
     * @see https://pytorch.org/docs/stable/generated/torch.Tensor.record_stream.html
     */
    recordStream(stream: Stream): void;
  }
}

install({
  recordStream(stream: Stream) {
    checkStream('Tensor.recordStream', stream);
    binding().recordStream(handleOf(this, 'Tensor.recordStream'), stream.streamId, stream.deviceIndex);
  },
});
