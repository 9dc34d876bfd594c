/**
 * The name that PyTorch gives to what is `property` here: `runningMean` is `running_mean` in a state dict, in
 * `namedParameters()` and in a module's printed text, so that these read, and load, as Python's do. Names that start
 * with a capital (`AuxLogits`, `Mixed_5b`) are no camelCase and stay as they are.
 */
export function pythonName(property: string): string {
  return /^_*[A-Z]/.test(property) ? property : property.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
}
