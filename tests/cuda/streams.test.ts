import { describe, expect, it } from 'vitest';
import * as torch from '../../lib/index.js';

const { cuda } = torch;

describe.skipIf(cuda.isAvailable())('streams and events without a device', () => {
  it('says what is missing', () => {
    const missing = /Torch not compiled with CUDA enabled|NVIDIA/;
    for (const call of [
      () => new cuda.Stream(),
      () => cuda.currentStream(),
      () => cuda.stream(),
      () => new cuda.ExternalStream(0n),
      () => new cuda.Event().record(),
    ]) {
      expect(call).toThrow(torch.TorchError);
      expect(call).toThrow(missing);
    }
  });

  it('leaves what asks for no stream alone', () => {
    expect(cuda.stream(null, (stream) => stream)).toBe(null);
    cuda.stream(null)[Symbol.dispose]();
    cuda.setStream(null);
  });

  it('refuses arguments of wrong types before all else', () => {
    expect(() => new cuda.Stream('cpu')).toThrow(
      "torch.cuda.Stream takes a CUDA device, such as 'cuda:0', or its index",
    );
    expect(() => new cuda.Stream({ priority: 0.5 })).toThrow(TypeError);
    expect(() => cuda.setStream({} as never)).toThrow('torch.cuda.setStream takes a torch.cuda.Stream, got an object');
    expect(() => torch.ones([1]).recordStream(3 as never)).toThrow('Tensor.recordStream takes a torch.cuda.Stream');
    expect(() => new cuda.Event({ enableTiming: 1 as never })).toThrow('enableTiming must be a boolean, got 1');
    expect(() => new cuda.ExternalStream(1)).toThrow(RangeError);
    expect(() => new cuda.ExternalStream('x' as never)).toThrow(TypeError);
  });
});

describe.skipIf(!cuda.isAvailable())('streams', () => {
  it('have a device, a priority, and the text that Python prints', () => {
    const stream = new cuda.Stream();
    expect(String(stream.device)).toBe(`cuda:${cuda.currentDevice()}`);
    expect(stream.priority).toBe(0);
    expect(String(stream)).toBe(
      `<torch.cuda.Stream device=${stream.device} cuda_stream=0x${stream.cudaStream.toString(16)}>`,
    );
    const [least, greatest] = cuda.Stream.priorityRange();
    expect(least).toBe(0);
    expect(new cuda.Stream({ priority: -100 }).priority).toBe(greatest);
    expect(new cuda.Stream(0, 7).priority).toBe(least);
    expect(cuda.defaultStream().cudaStream).toBe(0n);
    expect(() => new cuda.Stream(99)).toThrow(RangeError);
  });

  it('are none but those that were given out', () => {
    const forged = new cuda.Stream() as { -readonly [K in keyof torch.cuda.Stream]: torch.cuda.Stream[K] };
    forged.streamId = 4096;
    expect(() => forged.synchronize()).toThrow('there is no stream 4096');
    expect(() => new cuda.Event().record(forged)).toThrow(RangeError);
    expect(() => cuda.setStream(forged)).toThrow(RangeError);
    // The lowest number that there is stands for the greatest priority, as any that is too low does.
    const [, greatest] = cuda.Stream.priorityRange();
    expect(new cuda.Stream({ priority: -(2 ** 31) }).priority).toBe(greatest);
  });

  it('are the current one within a function or a block', () => {
    const before = cuda.currentStream();
    const side = new cuda.Stream();
    expect(side.equals(before)).toBe(false);
    expect(cuda.stream(side, (stream) => [stream === side, cuda.currentStream().equals(side)])).toEqual([true, true]);
    expect(cuda.currentStream().equals(before)).toBe(true);
    {
      using guard = cuda.stream();
      expect(guard).toBeInstanceOf(cuda.Stream);
      expect(cuda.currentStream().equals(guard)).toBe(true);
      using _ = cuda.stream(null);
      expect(cuda.currentStream().equals(guard)).toBe(true);
    }
    expect(cuda.currentStream().equals(before)).toBe(true);
    expect(() =>
      cuda.stream(side, () => {
        throw new Error('inside');
      }),
    ).toThrow('inside');
    expect(cuda.currentStream().equals(before)).toBe(true);
    expect(() => cuda.stream(side, async () => 1)).toThrow(TypeError);
    cuda.setStream(side);
    expect(cuda.currentStream().equals(side)).toBe(true);
    cuda.setStream(before);
  });

  it.skipIf(cuda.deviceCount() < 2)('take their device along', () => {
    const there = new cuda.Stream(1);
    cuda.stream(there, () => {
      expect(cuda.currentDevice()).toBe(1);
      expect(cuda.currentStream().equals(there)).toBe(true);
    });
    expect(cuda.currentDevice()).toBe(0);
    expect(cuda.currentStream(1).equals(cuda.defaultStream(1))).toBe(true);
  });

  it('wait for each other, and give the numbers that one stream gives', async () => {
    const x = torch.arange(12, { dtype: torch.float32, device: 'cuda' });
    const side = new cuda.Stream();
    side.waitStream(cuda.currentStream());
    const y = cuda.stream(side, () => x.mul(2));
    x.recordStream(side);
    const done = side.recordEvent();
    cuda.currentStream().waitEvent(done);
    y.recordStream(cuda.currentStream());
    expect(y.add(1).cpu().tolist()).toEqual(Array.from({ length: 12 }, (_, i) => 2 * i + 1));
    await side.synchronizeAsync();
    side.synchronize();
    expect(side.query()).toBe(true);
    expect(new cuda.ExternalStream(side.cudaStream).cudaStream).toBe(side.cudaStream);
    expect(() => torch.ones([1]).recordStream(side)).toThrow(TypeError);
  });
});

describe.skipIf(!cuda.isAvailable())('events', () => {
  it('take the time', async () => {
    const start = new cuda.Event({ enableTiming: true });
    const end = new cuda.Event(true);
    expect(String(start)).toBe('<torch.cuda.Event uninitialized>');
    expect(start.query()).toBe(true);
    expect(() => start.elapsedTime(end)).toThrow();
    start.record();
    torch.ones([8], { device: 'cuda' }).add(1);
    end.record();
    await end.synchronizeAsync();
    expect(end.query()).toBe(true);
    expect(start.elapsedTime(end)).toBeGreaterThanOrEqual(0);
    expect(String(start)).toMatch(/^<torch\.cuda\.Event 0x[0-9a-f]+>$/);
    const untimed = new cuda.Event();
    untimed.record(cuda.defaultStream());
    untimed.synchronize();
    expect(() => start.elapsedTime(untimed)).toThrow();
  });

  it('can be freed by hand, once', () => {
    const event = new cuda.Event();
    event.dispose();
    event.dispose();
    expect(() => event.record()).toThrow('this Event has been disposed');
  });
});
