import { aminmax, int32, int64, onesLike, rsub, slice, stack, type Tensor, tensor, where } from '../../../../index.js';

/** Hue, saturation and value, each from 0 to 1, of an RGB image of floats, by the way that Pillow takes. */
export function rgbToHsv(image: Tensor): Tensor {
  const [r, g] = image.unbind(-3) as [Tensor, Tensor, Tensor];
  const [least, most] = aminmax(image, { dim: -3 });
  const grey = most.eq(least);
  const range = most.sub(least);
  const one = onesLike(most);
  // Grey has neither hue nor saturation: dividing by 1 there gives both without a NaN.
  const saturation = range.div(where(grey, one, most));
  const divisor = where(grey, one, range).unsqueeze_(-3);
  const [rc, gc, bc] = most.unsqueeze(-3).sub(image).div(divisor).unbind(-3) as [Tensor, Tensor, Tensor];

  const notRed = most.ne(r);
  const green = most.eq(g);
  const fromGreen = rc.add(2).sub_(bc).mul_(green.bitwiseAnd(notRed));
  const fromRed = bc.sub_(gc).mul_(notRed.bitwiseNot());
  const fromBlue = gc.add_(4).sub_(rc).mul_(notRed.logicalAnd_(green.logicalNot_()));
  const hue = fromRed.add_(fromGreen).add_(fromBlue);
  return stack(
    [
      hue
        .mul_(1 / 6)
        .add_(1)
        .fmod_(1),
      saturation,
      most,
    ],
    -3,
  );
}

/** Which of value, p, q and t is red, green and blue, for each sixth of the circle of hues. */
const CHOICES = [
  [0, 2, 1, 1, 3, 0],
  [3, 0, 0, 2, 1, 1],
  [1, 1, 3, 0, 0, 2],
];

/** The RGB image of floats of hue, saturation and value. */
export function hsvToRgb(image: Tensor): Tensor {
  const [hue, s, v] = image.unbind(-3) as [Tensor, Tensor, Tensor];
  const sixths = hue.mul(6);
  const whole = sixths.floor();
  const part = sixths.sub_(whole);
  const sector = whole.to(int32).remainder_(6);

  const sp = s.mul(part);
  const unsaturated = rsub(s, 1);
  const q = rsub(sp, 1).mul_(v).clamp_(0, 1);
  const t = sp.add_(unsaturated).mul_(v).clamp_(0, 1);
  const p = unsaturated.mul_(v).clamp_(0, 1);

  const choices = tensor(CHOICES, { dtype: int64 }).to(image.device, { nonBlocking: true });
  const chosen = choices.index(slice(null), sector);
  return stack([v, p, q, t], -3).gather(-3, chosen.ndim > 3 ? chosen.moveaxis(0, -3) : chosen);
}
