import { describe, expect, it } from 'vitest';
import { CudaDeviceProperties } from '../../lib/cuda/devices.js';
import * as torch from '../../lib/index.js';

const { cuda } = torch;

it('prints what a device is as Python does', () => {
  const figures = { name: 'NVIDIA H100', major: 9, minor: 0, totalMemory: 85_017_493_504, multiProcessorCount: 132 };
  const places = { uuid: '6ba7b810-9dad-11d1-80b4-00c04fd430c8', pciBusId: 3, pciDeviceId: 0, pciDomainId: 0 };
  const properties = new CudaDeviceProperties({
    ...figures,
    ...places,
    L2CacheSize: 52_428_800,
  } as CudaDeviceProperties);
  expect(String(properties)).toBe(
    "_CudaDeviceProperties(name='NVIDIA H100', major=9, minor=0, total_memory=81079MB, multi_processor_count=132, " +
      'uuid=6ba7b810-9dad-11d1-80b4-00c04fd430c8, pci_bus_id=3, pci_device_id=0, pci_domain_id=0, L2_cache_size=50MB)',
  );
});

describe.skipIf(cuda.isAvailable())('devices where there are none', () => {
  it('are counted', () => {
    expect([cuda.deviceCount(), cuda.isInitialized(), cuda.isBf16Supported(), cuda.isTf32Supported()]).toEqual([
      0,
      false,
      false,
      false,
    ]);
    expect(cuda.getArchList()).toEqual([]);
    expect(cuda.getRngStateAll()).toEqual([]);
    expect(cuda.defaultGenerators()).toEqual([]);
  });

  it('can not be used', async () => {
    for (const call of [
      () => cuda.init(),
      () => cuda.currentDevice(),
      () => cuda.setDevice(0),
      () => cuda.device(0),
      () => cuda.getDeviceName(),
      () => cuda.synchronize(),
      () => cuda.initialSeed(),
      () => cuda.getRngState(),
    ]) {
      expect(call).toThrow(torch.TorchError);
    }
    await expect(cuda.synchronizeAsync()).rejects.toThrow(torch.TorchError);
    expect(() => torch.ones([1]).cuda()).toThrow(/Torch not compiled with CUDA enabled|NVIDIA/);
  });

  it('need not be, where no device is meant', () => {
    expect(cuda.device(null, () => 3)).toBe(3);
    expect(cuda.device(-1, () => 4)).toBe(4);
    expect(cuda.deviceOf(torch.ones([1]), () => 5)).toBe(5);
    cuda.device(null)[Symbol.dispose]();
    cuda.setDevice(-1);
    cuda.manualSeed(3);
    cuda.manualSeedAll(3n);
    cuda.seed();
    cuda.seedAll();
    cuda.setRngStateAll([]);
  });

  it('are told from others', () => {
    expect(() => cuda.setDevice('cuda')).toThrow('takes a device with an index');
    expect(() => cuda.device('cpu')).toThrow(
      "torch.cuda.device takes a CUDA device, such as 'cuda:0', or its index, got 'cpu'",
    );
    expect(() => cuda.device(null, async () => 1)).toThrow(TypeError);
    expect(() => cuda.deviceOf(3 as never)).toThrow(TypeError);
    expect(() => cuda.manualSeed(0.5)).toThrow(TypeError);
    expect(() => cuda.setRngStateAll([torch.ones([1])])).toThrow('1 states for 0 devices');
    expect(() => cuda.setSyncDebugMode(3)).toThrow(RangeError);
  });
});

describe.skipIf(!cuda.isAvailable())('devices', () => {
  it('have properties', () => {
    const properties = cuda.getDeviceProperties();
    expect(cuda.getDeviceName(0)).toBe(properties.name);
    expect(cuda.getDeviceCapability('cuda')).toEqual([properties.major, properties.minor]);
    expect(properties.warpSize).toBe(32);
    expect(properties.uuid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(cuda.getArchList().every((arch) => /^(sm|compute)_\d+a?f?$/.test(arch))).toBe(true);
    expect(cuda.getArchList().length).toBeGreaterThan(1);
    expect(() => cuda.getDeviceProperties(99)).toThrow('there is no device cuda:99');
    expect(cuda.isBf16Supported()).toBe(true);
  });

  it('are current', async () => {
    expect(cuda.currentDevice()).toBe(0);
    expect(cuda.device(0, () => cuda.currentDevice())).toBe(0);
    cuda.synchronize();
    await cuda.synchronizeAsync('cuda:0');
    expect(cuda.isInitialized()).toBe(true);
    expect(torch.device('cuda:0', () => torch.ones([1]).device.toString())).toBe('cuda:0');
    cuda.setSyncDebugMode('error');
    try {
      expect(() => torch.ones([1], { device: 'cuda' }).item()).toThrow(/synchroniz/);
    } finally {
      cuda.setSyncDebugMode(0);
    }
  });

  it.skipIf(cuda.deviceCount() < 2)('change within a function or a block', () => {
    expect(cuda.device(1, () => torch.ones([1], { device: 'cuda' }).device.index)).toBe(1);
    using _ = cuda.deviceOf(torch.ones([1], { device: 'cuda:1' }));
    expect(cuda.currentDevice()).toBe(1);
    expect(typeof cuda.canDeviceAccessPeer(0, 1)).toBe('boolean');
  });

  it('draw the same numbers from the same state', () => {
    const draw = () => torch.rand([3], { device: 'cuda' }).cpu().tolist();
    cuda.manualSeed(5);
    expect(cuda.initialSeed()).toBe(5n);
    const [state, states, first] = [cuda.getRngState(), cuda.getRngStateAll(), draw()];
    expect(states.length).toBe(cuda.deviceCount());
    cuda.setRngState(state);
    expect(draw()).toEqual(first);
    cuda.setRngStateAll(states);
    expect(torch.random.forkRng(draw)).toEqual(first);
    expect(draw()).toEqual(first);
    cuda.manualSeedAll(5);
    expect(draw()).toEqual(first);
    cuda.seed();
    cuda.seedAll();
  });

  it('are profiled', () => {
    const { nvtx, profiler } = cuda;
    nvtx.rangePush('outer');
    expect(nvtx.range('inner', () => 3)).toBe(3);
    nvtx.mark('here');
    nvtx.rangePop();
    nvtx.rangeEnd(nvtx.rangeStart('apart'));
    expect(profiler.profile(() => 4)).toBe(4);
  });
});
