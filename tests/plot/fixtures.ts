const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** The texts of an SVG, which has to be well-formed: every tag closed by its own. */
export function texts(svg: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  let end = 0;
  for (const match of svg.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g)) {
    const [tag, closing, name, alone] = match;
    const between = svg.slice(end, match.index);
    if (between.includes('<') || between.includes('>')) throw new Error(`not well-formed: ${between.slice(0, 80)}`);
    if (open.at(-1) === 'text' && between) found.push(between.replace(/&\w+;/g, (entity) => entities[entity]!));
    if (closing) {
      if (open.pop() !== name) throw new Error(`not well-formed: ${tag} closes something else`);
    } else if (!alone) {
      open.push(name!);
    }
    end = match.index + tag.length;
  }
  if (open.length > 0 || !svg.startsWith('<svg')) throw new Error(`not well-formed: ${open.join(', ')} left open`);
  return found;
}
