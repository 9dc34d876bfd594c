import type { Tensor } from '../../torch.js';
import * as torch from '../../torch.js';

/**
 * The bucket of each distance (key's position minus query's): small distances have one each, larger ones share
 * buckets that grow with the logarithm up to `maxDistance`; beyond, there is one. Where not `bidirectional`, what
 * comes after counts as distance 0.
 */
export function relativeBuckets(distances: Tensor, bidirectional: boolean, count: number, maxDistance: number): Tensor {
  const buckets = bidirectional ? Math.floor(count / 2) : count;
  const length = bidirectional ? distances.abs() : distances.clamp(null, 0).neg();
  const exact = Math.floor(buckets / 2);
  const logarithm = torch
    .log(length.float().div(exact))
    .div(Math.log(maxDistance / exact))
    .mul(buckets - exact);
  const large = logarithm
    .to({ dtype: torch.int64 })
    .add(exact)
    .clamp(null, buckets - 1);
  const bucket = torch.where(length.lt(exact), length, large);
  return bidirectional ? distances.gt(0).to({ dtype: torch.int64 }).mul(buckets).add(bucket) : bucket;
}
