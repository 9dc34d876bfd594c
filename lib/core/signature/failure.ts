import { unknownOption } from '../arguments.js';
import { NO_MATCH, wordsFor } from '../convert.js';
import { describe, typeError } from '../errors.js';
import type { Call } from './bind.js';
import type { Parameter, Signature } from './compile.js';

/** The error for arguments that no signature takes. */
export function failure(name: string, signatures: readonly Signature[], call: Call): TypeError {
  const shown = signatures.filter((s) => !s.isDeprecated);
  const known = new Set(shown.flatMap((s) => s.parameters.map((p) => p.key)));
  const aliases = new Set(shown.flatMap((s) => s.parameters.flatMap((p) => p.aliases)));
  const options = Object.entries(call.options ?? {}).filter(([, value]) => value !== undefined);
  const unknown = options.find(([key]) => !known.has(key) && !aliases.has(key));
  if (unknown) return unknownOption(`${name}()`, unknown[0], known);
  const plausible = shown.filter((s) => isPlausible(s, call));
  const meant = shown.length === 1 ? shown : plausible;
  const fault = meant.length === 1 ? faultOf(meant[0]!, call) : undefined;
  if (fault) return typeError(`${name}()${fault}`);
  const values = Array.from({ length: call.count }, (_, i) => describe(call.args[i]));
  for (const [key, value] of options) values.push(`${key}: ${describe(value)}`);
  const forms = shown.map((s) => `\n * ${name}${formOf(s)}`);
  const got = `got (${values.join(', ')}), expected one of:${forms.join('')}`;
  return typeError(`${name}() received an invalid combination of arguments: ${got}`);
}

/** What a call's options have for a parameter, under any of its names. */
function optionOf(options: Record<string, unknown>, { key, aliases }: Parameter): unknown {
  const name = [key, ...aliases].find((name) => options[name] !== undefined);
  return name === undefined ? undefined : options[name];
}

/** What is wrong with the first argument that this signature does not take; put behind the function's name. */
function faultOf(signature: Signature, { args, count, options }: Call): string | undefined {
  const { parameters, positional, takesVarargs } = signature;
  if (count > positional && !takesVarargs) {
    const required = parameters.slice(0, positional).filter((p) => p.required).length;
    const takes = required === positional ? `${positional}` : `from ${required} to ${positional}`;
    return ` takes ${takes} positional arguments but ${count} were given`;
  }
  for (const [i, p] of parameters.entries()) {
    const isPositional = i < count && i < positional && args[i] !== undefined;
    const option = options && optionOf(options, p);
    if (isPositional && option !== undefined) {
      return ` got two values for '${p.key}': ${describe(args[i])} and ${describe(option)}`;
    }
    const value = isPositional ? args[i] : option;
    if (value === undefined) {
      if (p.required) return `: missing argument '${p.key}', ${article(wordsFor(p.type))}`;
      continue;
    }
    if (value === null && p.nullable) continue;
    const all = i === 0 && takesVarargs && isPositional ? Array.prototype.slice.call(args, 0, count) : [];
    if (all.length < 2 && p.convert(value) !== NO_MATCH) continue;
    if (all.length > 0 && p.convert(all) !== NO_MATCH) continue;
    const position = isPositional ? ` (position ${i + 1})` : '';
    const given = misfit(p, all.length > 1 ? all : value);
    return `: argument '${p.key}'${position} must be ${wordsFor(p.type)}, ${given}`;
  }
  return undefined;
}

/** What is wrong with a value that a parameter does not take: for a list, which of its elements. */
function misfit({ convert }: Parameter, value: unknown): string {
  const at = Array.isArray(value) ? value.findIndex((element) => convert([element]) === NO_MATCH) : -1;
  return at < 0 ? `not ${describe(value)}` : `but element ${at} is ${describe((value as unknown[])[at])}`;
}

/** Whether a call has the form of a signature, be the values what they may. */
function isPlausible({ parameters, positional, takesVarargs, required }: Signature, call: Call): boolean {
  const { count, options } = call;
  if (count > positional && !takesVarargs) return false;
  const known = parameters.filter((p) => options && optionOf(options, p) !== undefined).length;
  const given = Object.values(options ?? {}).filter((value) => value !== undefined).length;
  return known === given && count + given >= required;
}

const article = (words: string): string => (/^[aeio]/i.test(words) ? `an ${words}` : `a ${words}`);

/** A signature as JavaScript writes it: `(input: Tensor, dim?: int, { dtype?: dtype })`. */
function formOf({ parameters, positional }: Signature): string {
  const form = (p: Parameter): string => `${p.key}${p.required ? '' : '?'}: ${wordsFor(p.type)}`;
  const options = parameters.slice(positional).map(form);
  const parts = parameters.slice(0, positional).map(form);
  if (options.length) parts.push(`{ ${options.join(', ')} }`);
  return `(${parts.join(', ')})`;
}
