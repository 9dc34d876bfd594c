import { Module } from '../../module.js';
import { named } from '../../named.js';

const inplaceParameters = named('nn activation', ['inplace'], (inplace = false) => inplace);

/** What activations have in common that can overwrite their input and have nothing else to set. */
export abstract class InplaceActivation extends Module {
  readonly inplace: boolean;

  constructor(...args: Parameters<typeof inplaceParameters>) {
    super();
    this.inplace = inplaceParameters(...args);
  }

  override extraRepr(): string {
    return this.inplace ? 'inplace=True' : '';
  }
}

/** What ends the text of activations that say more than whether they work in place. */
export const inplaceText = (inplace: boolean): string => (inplace ? ', inplace=True' : '');
