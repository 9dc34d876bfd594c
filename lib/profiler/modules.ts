/** Names modules' forward passes until what it returns is called. */
export type ModuleWatch = () => () => void;

let watch: ModuleWatch | undefined;

/**
 * Says how modules' forward passes are named: `nn` does, which stands above this.
 * @internal
 */
export function setModuleWatch(how: ModuleWatch): void {
  watch = how;
}

/**
 * Has modules' forward passes named until what it returns is called.
 * @internal
 */
export function watchModules(): () => void {
  return watch?.() ?? (() => {});
}
