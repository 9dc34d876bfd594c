/** The JavaScript name of a Python one: camelCase, with leading and trailing underscores kept. */
export function camel(name: string): string {
  return name.replace(/(?<=[A-Za-z0-9])_+([A-Za-z0-9])/g, (_, c: string) => c.toUpperCase());
}
