/** Imports packages that not everybody needs; where one is missing, the error says what to install. */
export async function optionalPackage<T>(
  what: string,
  packages: readonly string[],
  load: () => Promise<T>,
): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    const names = packages.join(' and ');
    throw new Error(`${what} needs ${names}, which is not installed: npm install ${packages.join(' ')}`, { cause });
  }
}
