import { describe, rangeError, typeError } from '../../core/errors.js';

/**
 * Throws unless `setting`, which is given as the option `name`, is a list of configs, one at least.
 * @throws TypeError where it is none or one of its elements is of another class than `kind`, RangeError where it is empty.
 */
export function checkSetting(
  name: string,
  setting: readonly unknown[],
  kind: abstract new (...args: any[]) => object,
  kindName = kind.name,
): void {
  if (!Array.isArray(setting)) throw typeError(`${name} should be a list of ${kindName}, got ${describe(setting)}`);
  if (setting.length === 0) throw rangeError(`${name} should not be empty`);
  for (const [i, config] of setting.entries()) {
    if (config instanceof kind) continue;
    throw typeError(`${name} should be a list of ${kindName}, got ${describe(config)} at index ${i}`);
  }
}
