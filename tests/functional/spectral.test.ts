import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';
import { expectReference, wave } from './reference.js';

describe('stft', () => {
  const make = () => ({ x: wave([64]), window: torch.hannWindow(16, { dtype: torch.float64 }) });

  it('centres its frames by default', () => {
    const { x, window } = make();
    expectReference(torch.stft(x, 16, { window, returnComplex: true }), 'stft');
    expectReference(x.stft(16, { window, returnComplex: true }), 'stft');
  });

  it('takes positional arguments and all options', () => {
    const { x, window } = make();
    expectReference(torch.stft(x, 16, 8, 16, window, { center: false, returnComplex: false }), 'stft.real');
    const options = { padMode: 'constant', normalized: true, onesided: false, returnComplex: true } as const;
    expectReference(torch.stft(wave([2, 40]), 8, 4, 6, window.index(torch.slice(6)), options), 'stft.options');
  });

  it('is undone by istft', () => {
    const { x, window } = make();
    const z = torch.stft(x, 16, { window, returnComplex: true });
    expectReference(torch.istft(z, 16, { window, length: 64 }), 'istft');
    expect(torch.allclose(z.istft(16, { window, length: 64 }), x)).toBe(true);
  });

  it('names an unknown option', () => {
    expect(() => torch.stft(wave([64]), 16, { hopLenght: 4 } as never)).toThrow(
      /unknown option 'hopLenght'.*'hopLength'/,
    );
  });
});
