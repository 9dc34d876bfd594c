import type { LayerInfo } from './layer.js';

/** Marks a layer whose module has a row already. */
export function markRecursive(layer: LayerInfo, seen: Set<object>): void {
  if (seen.has(layer.module)) layer.isRecursive = true;
  seen.add(layer.module);
}

/** The modules above a layer but the whole model, by depth. */
function ancestors(layer: LayerInfo): Map<number, LayerInfo> {
  const above = new Map<number, LayerInfo>();
  for (let parent = layer.parentInfo; parent !== null && parent.depth > 0; parent = parent.parentInfo) {
    above.set(parent.depth, parent);
  }
  return above;
}

/** `layers` with the containers that hold them, a `ModuleList` for example, which never run themselves. */
export function withContainers(layers: readonly LayerInfo[]): LayerInfo[] {
  const seen = new Set<object>(layers.map((layer) => layer.module));
  const result: LayerInfo[] = [];
  const current = new Map<number, LayerInfo>();
  for (const layer of layers) {
    const above = ancestors(layer);
    for (let depth = 1; depth < layer.depth; depth++) {
      const container = above.get(depth)!;
      if (current.get(depth)?.module === container.module || container === result.at(-1)) continue;
      container.countParams();
      markRecursive(container, seen);
      result.push(container);
      current.set(depth, container);
    }
    result.push(layer);
    current.set(layer.depth, layer);
    for (let depth = layer.depth + 1; current.delete(depth); depth++);
  }
  return result;
}

/** Numbers the layers of each depth, and tells each which ones are inside it. */
export function setChildren(layers: readonly LayerInfo[]): void {
  const counts = new Map<number, number>();
  for (const [i, layer] of layers.entries()) {
    const index = (counts.get(layer.depth) ?? 0) + 1;
    counts.set(layer.depth, index);
    layer.depthIndex = index;
    const after = layers.slice(i + 1);
    const end = after.findIndex(({ depth }) => depth <= layer.depth);
    layer.children = end < 0 ? after : after.slice(0, end);
  }
}
