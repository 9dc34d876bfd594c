import { expect, it } from 'vitest';
import { TorchError } from '../../lib/core/errors.js';
import { reading, UnpicklingError } from '../../lib/serialization/errors.js';

const failing = (error: Error) => () =>
  reading('model.pt', () => {
    throw error;
  });

it("what the addon says of a file names it, a device's failure stays what it is", () => {
  expect(failing(new TorchError('the sizes do not fit'))).toThrow(UnpicklingError);
  expect(failing(new TorchError('the sizes do not fit'))).toThrow(
    'torch.load: model.pt: the sizes do not fit. The file',
  );
  const ofDevice = new TorchError('CUDA error: an illegal memory access was encountered');
  expect(failing(ofDevice)).toThrow(ofDevice);
});
