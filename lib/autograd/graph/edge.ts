import { type Named, naming } from '../../core/named.js';
import { handleOf, type Tensor } from '../../core/tensor.js';
import { native } from '../../native.js';
import { type Node, nodeOrNull } from './node.js';

/** Where a tensor's gradient is computed: a node and the number of its output. */
export type GradientEdge = Named<[Node, number], { node: Node; outputNr: number }>;

const asEdge = naming(['node', 'outputNr']);

/**
 * Where the gradient of a tensor is computed: for a leaf, the node that accumulates it.
 * @throws TorchError for a tensor that requires no gradient.
 * @see https://pytorch.org/docs/stable/autograd.html#torch.autograd.graph.get_gradient_edge
 */
export function getGradientEdge(tensor: Tensor): GradientEdge {
  const { node, outputNr } = native.gradientEdge(handleOf(tensor, 'getGradientEdge: the tensor'));
  return asEdge([nodeOrNull(node), outputNr]) as GradientEdge;
}
