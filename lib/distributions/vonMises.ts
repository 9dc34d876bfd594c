import { float64 } from '../core/dtype.js';
import { rangeError } from '../core/errors.js';
import { noGrad } from '../core/modes.js';
import { scope } from '../core/scope.js';
import type { Tensor } from '../core/tensor.js';
import { cos, empty, rand, rsub, where, zeros } from '../generated/functions.js';
import { named } from '../nn/named.js';
import * as constraints from './constraints/index.js';
import { Distribution, type SampleShape } from './distribution.js';
import { valueText } from './text.js';
import { broadcastAll, lazyProperty, type Param, type Size } from './utils.js';

const read = named(
  'distributions.VonMises',
  ['loc', 'concentration', 'validateArgs'],
  (loc: Param, concentration: Param, validateArgs: boolean | null = null) => ({ loc, concentration, validateArgs }),
);

/** Coefficients of polynomials that approximate a modified Bessel function: below 3.75, and above. */
interface Bessel {
  small: readonly number[];
  large: readonly number[];
}

/** Of order 0 and 1: Abramowitz and Stegun, 9.8.1 to 9.8.4. */
const BESSEL: readonly [Bessel, Bessel] = [
  {
    small: [1, 3.5156229, 3.0899424, 1.2067492, 0.2659732, 0.360768e-1, 0.45813e-2],
    large: [
      0.39894228, 0.1328592e-1, 0.225319e-2, -0.157565e-2, 0.916281e-2, -0.2057706e-1, 0.2635537e-1, -0.1647633e-1,
      0.392377e-2,
    ],
  },
  {
    small: [0.5, 0.87890594, 0.51498869, 0.15084934, 0.2658733e-1, 0.301532e-2, 0.32411e-3],
    large: [
      0.39894228, -0.3988024e-1, -0.362018e-2, 0.163801e-2, -0.1031555e-1, 0.2282967e-1, -0.2895312e-1, 0.1787654e-1,
      -0.420059e-2,
    ],
  },
];

/** A polynomial by Horner's rule; the coefficient of the lowest power comes first. */
function polynomial(x: Tensor, coefficients: readonly number[]): Tensor {
  const [last = 0, ...others] = [...coefficients].reverse();
  const [next = 0, ...rest] = others;
  return rest.reduce((sum, coefficient) => x.mul(sum).add(coefficient), x.mul(last).add(next));
}

/** The logarithm of the modified Bessel function of the first kind, for positive `x`. */
function logBessel(x: Tensor, order: 0 | 1): Tensor {
  const { small, large } = BESSEL[order];
  const ratio = x.div(3.75);
  const sum = polynomial(ratio.mul(ratio), small);
  const below = (order === 1 ? x.abs().mul(sum) : sum).log();
  const inverse = x.reciprocal().mul(3.75);
  const above = x.sub(x.log().mul(0.5)).add(polynomial(inverse, large).log());
  return where(x.lt(3.75), below, above);
}

/**
 * Each proposal is accepted with a probability of more than a half: not even a tensor that fills the memory needs that
 * many rounds. With a concentration of NaN none is ever accepted.
 */
const MOST_ROUNDS = 1000;

/** Draws until each element of `x` was accepted once. */
function rejectionSample(loc: Tensor, concentration: Tensor, proposal: Tensor, x: Tensor): Tensor {
  const { dtype, device } = loc;
  let angles = x;
  let isDone = zeros(x.shape, { dtype: 'bool', device });
  for (let round = 0; !scope(() => isDone.all().itemBoolean()); round++) {
    if (round === MOST_ROUNDS) {
      throw rangeError(
        `VonMises: ${MOST_ROUNDS} rounds have not given a draw for each of concentration=${valueText(concentration)}; ` +
          'it must be positive and finite.',
      );
    }
    [angles, isDone] = scope(() => {
      const [u1, u2, u3] = rand([3, ...x.shape], { dtype, device }).unbind() as [Tensor, Tensor, Tensor];
      const z = cos(u1.mul(Math.PI));
      const f = proposal.mul(z).add(1).div(proposal.add(z));
      const c = concentration.mul(proposal.sub(f));
      const accept = c.mul(rsub(c, 2)).sub(u2).gt(0).bitwiseOr(c.div(u2).log().add(1).sub(c).ge(0));
      return [where(accept, u3.sub(0.5).sign().mul(f.acos()), angles), isDone.bitwiseOr(accept)] as const;
    });
  }
  return angles
    .add(Math.PI)
    .add(loc)
    .remainder(2 * Math.PI)
    .sub(Math.PI);
}

/**
 * The von Mises distribution of angles, in radians, around `loc`: the normal distribution's like on a circle, with a
 * `concentration` in place of one over the variance. Values are taken modulo 2 pi.
 *
 * @throws RangeError for a `loc` of NaN or a `concentration` that is not positive, while arguments are validated.
 * @see https://pytorch.org/docs/stable/distributions.html#torch.distributions.von_mises.VonMises
 */
export class VonMises extends Distribution {
  static override readonly argConstraints = { loc: constraints.real, concentration: constraints.positive };
  static override readonly support = constraints.real;

  static {
    lazyProperty(VonMises, '_loc', (self) => self.loc.to(float64));
    lazyProperty(VonMises, '_concentration', (self) => self.concentration.to(float64));
    lazyProperty(VonMises, '_proposal', ({ _concentration: kappa }) => {
      const tau = kappa.pow(2).mul(4).add(1).sqrt().add(1);
      const rho = tau.sub(tau.mul(2).sqrt()).div(kappa.mul(2));
      const proposal = rho.pow(2).add(1).div(rho.mul(2));
      // All digits are lost around 0.
      const taylor = kappa.reciprocal().add(kappa);
      return where(kappa.lt(1e-5), taylor, proposal);
    });
    lazyProperty(VonMises, 'variance', ({ concentration }) =>
      rsub(logBessel(concentration, 1).sub(logBessel(concentration, 0)).exp(), 1),
    );
  }

  declare readonly loc: Tensor;
  declare readonly concentration: Tensor;
  /** @internal */
  declare readonly _loc: Tensor;
  /** @internal */
  declare readonly _concentration: Tensor;
  /** @internal */
  declare readonly _proposal: Tensor;

  constructor(...args: Parameters<typeof read>) {
    const given = read(...args);
    const [loc, concentration] = broadcastAll(given.loc, given.concentration);
    super(loc.shape, [], given.validateArgs, { loc, concentration });
  }

  override expand(batchShape: Size, instance?: this | null): this {
    const parameters = { loc: this.loc.expand(batchShape), concentration: this.concentration.expand(batchShape) };
    return this._getCheckedInstance(VonMises, instance)._fill(batchShape, [], this._validateArgs, parameters);
  }

  /** The circular mean. */
  override get mean(): Tensor {
    return this.loc;
  }

  override get mode(): Tensor {
    return this.loc;
  }

  /** Draws in double precision, by rejection: in single precision small concentrations might never be accepted. */
  override sample(sampleShape: SampleShape = []): Tensor {
    using _ = noGrad();
    const x = empty(this._extendedShape(sampleShape), { dtype: float64, device: this.loc.device });
    return rejectionSample(this._loc, this._concentration, this._proposal, x).to(this.loc.dtype);
  }

  override logProb(value: Tensor): Tensor {
    if (this._validateArgs) this._validateSample(value);
    return this.concentration
      .mul(cos(value.sub(this.loc)))
      .sub(Math.log(2 * Math.PI))
      .sub(logBessel(this.concentration, 0));
  }
}
