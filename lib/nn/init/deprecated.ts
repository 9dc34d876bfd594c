/** Names without the underscore, from before PyTorch 0.4: they warn, and do the same. */
import { futureWarning } from '../warn.js';
import { constant_, dirac_, eye_ } from './constant.js';
import { normal_, uniform_ } from './random.js';
import { kaimingNormal_, kaimingUniform_, xavierNormal_, xavierUniform_ } from './scaled.js';
import { orthogonal_, sparse_ } from './structured.js';

function deprecated<F extends (...args: never[]) => unknown>(name: string, fill: F): F {
  const warning = `\`nn.init.${name}\` is now deprecated in favor of \`nn.init.${name}_\`.`;
  const alias = (...args: never[]): unknown => {
    futureWarning(warning);
    return fill(...args);
  };
  return Object.defineProperty(alias, 'name', { value: name }) as F;
}

/** @deprecated in favour of `uniform_`. */
export const uniform = deprecated('uniform', uniform_);
/** @deprecated in favour of `normal_`. */
export const normal = deprecated('normal', normal_);
/** @deprecated in favour of `constant_`. */
export const constant = deprecated('constant', constant_);
/** @deprecated in favour of `eye_`. */
export const eye = deprecated('eye', eye_);
/** @deprecated in favour of `dirac_`. */
export const dirac = deprecated('dirac', dirac_);
/** @deprecated in favour of `xavierUniform_`. */
export const xavierUniform = deprecated('xavierUniform', xavierUniform_);
/** @deprecated in favour of `xavierNormal_`. */
export const xavierNormal = deprecated('xavierNormal', xavierNormal_);
/** @deprecated in favour of `kaimingUniform_`. */
export const kaimingUniform = deprecated('kaimingUniform', kaimingUniform_);
/** @deprecated in favour of `kaimingNormal_`. */
export const kaimingNormal = deprecated('kaimingNormal', kaimingNormal_);
/** @deprecated in favour of `orthogonal_`. */
export const orthogonal = deprecated('orthogonal', orthogonal_);
/** @deprecated in favour of `sparse_`. */
export const sparse = deprecated('sparse', sparse_);
