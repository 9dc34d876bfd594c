import type { TopLevelSpec } from 'vega-lite';
import { optionalPackage } from '../core/optional.js';
import { Figure } from './figure.js';

/**
 * Draws a chart. Needs the packages vega and vega-lite; `fn` is who says so where they are missing.
 * @internal
 */
export async function draw(fn: string, chart: TopLevelSpec): Promise<Figure> {
  const [vega, vegaLite] = await optionalPackage(fn, ['vega', 'vega-lite'], () =>
    Promise.all([import('vega'), import('vega-lite')]),
  );
  const spec: TopLevelSpec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: '#fff',
    ...chart,
  };
  const view = new vega.View(vega.parse(vegaLite.compile(spec).spec), { renderer: 'none' });
  try {
    return new Figure(await view.toSVG());
  } finally {
    view.finalize();
  }
}
