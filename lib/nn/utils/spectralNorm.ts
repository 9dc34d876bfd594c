import { rangeError } from '../../core/errors.js';
import { noGrad } from '../../core/modes.js';
import { scope } from '../../core/scope.js';
import type { Tensor } from '../../core/tensor.js';
import { dot, empty, mv, pinverse } from '../../generated/functions.js';
import { multiDot } from '../../generated/linalg.js';
import { normalize } from '../functional/normalization.js';
import type { RemovableHandle } from '../hooks/hooks.js';
import type { Module } from '../module.js';
import { ConvTransposeNd } from '../modules/conv.js';
import { named } from '../named.js';
import { pythonName } from '../names.js';
import { derive, isDerived, type Properties, parameterOf, settle } from './derived.js';
import { propertyNamed } from './property.js';

const settings = named(
  'utils.spectralNorm',
  ['name', 'nPowerIterations', 'eps', 'dim'],
  (name = 'weight', nPowerIterations = 1, eps = 1e-12, dim: number | null = null) => ({
    name,
    nPowerIterations,
    eps,
    dim,
  }),
);

/** The hooks that iterate. A copy of a module has a hook of its own, which stops with the normalization. */
const iterating = new WeakMap<Module, Map<string, RemovableHandle>>();

const sourcesOf = (name: string): [original: string, u: string, v: string] => [`${name}Orig`, `${name}U`, `${name}V`];

/** `weight` as a matrix with the rows of dimension `dim`. */
function matrixOf(weight: Tensor, dim: number): Tensor {
  const rows = weight.movedim(dim, 0);
  return rows.reshape([rows.shape[0]!, -1]);
}

/**
 * Takes state dicts of before PyTorch 1.0 too, which have the divided weight and no right singular vector: that is solved
 * for, so that the weight comes out as it was.
 */
function acceptOldStates(module: Module, key: string, dim: number): void {
  module._registerLoadStateDictPreHook((state, prefix) => {
    const path = prefix + key;
    const [divided, weight, u] = [state.get(path), state.get(`${path}_orig`), state.get(`${path}_u`)];
    if (!divided || !weight || !u) return;
    state.delete(path);
    const matrix = matrixOf(weight, dim);
    const sigma = weight.div(divided).mean();
    const transposed = matrix.t();
    const solved = multiDot([pinverse(transposed.mm(matrix)), transposed, u.unsqueeze(1)]).squeeze(1);
    state.set(`${path}_v`, solved.mul_(sigma.div(dot(u, mv(matrix, solved)))));
  });
}

/**
 * Divides a parameter by its spectral norm, the largest singular value of it as a matrix with the rows of dimension
 * `dim` (0, but 1 for transposed convolutions). The parameter is `weightOrig` then; `nPowerIterations` in each forward
 * pass in training mode improve the estimates of the singular vectors, the buffers `weightU` and `weightV`. Returns the
 * module.
 * @throws RangeError where the module has no such parameter, it is normalized already, or for no iterations.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.spectral_norm.html
 */
export function spectralNorm<M extends Module>(module: M, ...args: Parameters<typeof settings>): M {
  const { name: given, nPowerIterations, eps, dim: givenDim } = settings(...args);
  const name = propertyNamed(module, given);
  if (!(nPowerIterations > 0)) {
    throw rangeError(`Expected nPowerIterations to be positive, but got nPowerIterations=${nPowerIterations}`);
  }
  const dim = givenDim ?? (module instanceof ConvTransposeNd ? 1 : 0);
  const [original, u, v] = sourcesOf(name);
  const weight = parameterOf(module, name);
  const { device, dtype } = weight;
  const unit = (size: number): Tensor =>
    noGrad(() => normalize(empty([size], { device, dtype }).normal_(0, 1), { dim: 0, eps }));
  const [rows, columns] = matrixOf(weight, dim).shape as [number, number];
  const [firstU, firstV] = [unit(rows), unit(columns)];

  const properties = module as Module as Properties;
  delete properties[name];
  properties[original] = weight;
  module.registerBuffer(u, firstU);
  module.registerBuffer(v, firstV);
  derive(module, name, (m) => {
    // Copies: the vectors change before the next forward, and the backward of this one needs them as they are.
    const [left, right] = m.training ? [m[u]!.clone(), m[v]!.clone()] : [m[u]!, m[v]!];
    const sigma = dot(left, mv(matrixOf(m[original]!, dim), right));
    return m[original]!.div(sigma);
  });
  acceptOldStates(module, pythonName(name), dim);
  const handle = module.registerForwardPreHook((hooked) => {
    if (!hooked.training || !isDerived(hooked, name, [original, u, v])) return;
    const m = hooked as Properties;
    scope(() =>
      noGrad(() => {
        const matrix = matrixOf(m[original]!, dim);
        for (let i = 0; i < nPowerIterations; i++) {
          m[v]!.copy_(normalize(mv(matrix.t(), m[u]!), { dim: 0, eps }));
          m[u]!.copy_(normalize(mv(matrix, m[v]!), { dim: 0, eps }));
        }
      }),
    );
  });
  const handles = iterating.get(module) ?? new Map<string, RemovableHandle>();
  iterating.set(module, handles.set(name, handle));
  return module;
}

const readRemove = named('removeSpectralNorm(module, ...)', ['name'], (name = 'weight') => name);

/**
 * Makes a parameter that `spectralNorm` divides one of its own again, divided as it is now. Returns the module.
 * @throws RangeError where it is not divided.
 * @see https://pytorch.org/docs/stable/generated/torch.nn.utils.remove_spectral_norm.html
 */
export function removeSpectralNorm<M extends Module>(module: M, ...args: Parameters<typeof readRemove>): M {
  const name = readRemove(...args);
  const property = propertyNamed(module, name);
  const sources = sourcesOf(property);
  if (!isDerived(module, property, sources)) throw rangeError(`spectralNorm of '${name}' not found in ${module}`);
  settle(module, property, sources);
  iterating.get(module)?.get(property)?.remove();
  return module;
}
