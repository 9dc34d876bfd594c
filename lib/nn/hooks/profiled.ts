import { native } from '../../native.js';
import { setModuleWatch } from '../../profiler/modules.js';
import { registerModuleForwardHook, registerModuleForwardPreHook } from './global.js';

// For profiles with `withModules`.
setModuleWatch(() => {
  const open: number[] = [];
  const before = registerModuleForwardPreHook((module) => {
    open.push(native.regionEnter(`nn.Module: ${module.constructor.name}`));
  });
  const after = registerModuleForwardHook(() => native.regionExit(open.pop() ?? 0), { alwaysCall: true });
  return () => {
    before.remove();
    after.remove();
  };
});
