/**
 * Python's name of a key: `weightDecay` is `weight_decay` in a state dict, `beta2Decay` is `beta2_decay`, `TMax` is
 * `T_max`. The inverse is `camel`.
 */
export function pythonName(key: string): string {
  return key.replace(/^T(?=\d)/, 'T_').replace(/(?<=[A-Za-z0-9])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
