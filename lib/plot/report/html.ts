import type { Figure } from '../figure.js';
import { escapeXml } from '../xml.js';

/** A piece of HTML, whose text is escaped already. */
export type Html = string;

/** Rows of cells; the first cell of each row is its heading. Numbers are set to the right. */
export function table(head: readonly string[] | null, rows: readonly (readonly (string | number)[])[]): Html {
  const cell = (value: string | number, i: number) =>
    i === 0
      ? `<th scope="row">${escapeXml(String(value))}</th>`
      : typeof value === 'number'
        ? `<td class="number">${escapeXml(figure(value))}</td>`
        : `<td>${escapeXml(value)}</td>`;
  const heading =
    head === null
      ? ''
      : `<thead><tr>${head.map((name) => `<th scope="col">${escapeXml(name)}</th>`).join('')}</tr></thead>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<div class="wide"><table>${heading}<tbody>\n${body}\n</tbody></table></div>`;
}

/** A picture inside the page. As an image of its own, its names can't meet those of another. */
export function picture({ svg }: Figure, alt: string): Html {
  const data = Buffer.from(svg).toString('base64');
  return `<div class="wide"><img alt="${escapeXml(alt)}" src="data:image/svg+xml;base64,${data}"></div>`;
}

export function preformatted(text: string): Html {
  return `<pre>${escapeXml(text)}</pre>`;
}

export function section(title: string, ...content: Html[]): Html {
  return `<section>\n<h2>${escapeXml(title)}</h2>\n${content.join('\n')}\n</section>`;
}

export function folded(title: string, content: Html): Html {
  return `<details><summary>${escapeXml(title)}</summary>\n${content}\n</details>`;
}

/** The page, which asks no server for anything: the policy would refuse it. */
export function page(title: string, sections: readonly Html[]): Html {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${escapeXml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeXml(title)}</h1>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

/** At most six digits, as many as a reader compares. */
function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6)));
}

const STYLE = `
body { margin: 0; background: #f3f4f6; color: #111827; font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; margin: 0.5rem 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 0 0 0.75rem; }
section { background: #fff; border-radius: 8px; padding: 1rem 1.25rem; margin-bottom: 1rem; box-shadow: 0 1px 2px #0002; }
.wide { overflow-x: auto; }
img { display: block; max-width: none; }
table { border-collapse: collapse; }
th, td { padding: 0.15rem 1rem 0.15rem 0; text-align: left; vertical-align: top; }
td { overflow-wrap: anywhere; }
tbody tr:nth-child(even) { background: #f9fafb; }
th { font-weight: 600; }
tbody th { font-weight: 500; color: #374151; }
thead ~ tbody .number { text-align: right; font-variant-numeric: tabular-nums; }
pre { overflow-x: auto; background: #f9fafb; padding: 0.75rem; margin: 0; font-size: 13px; }
summary { cursor: pointer; color: #1d4ed8; margin-top: 0.5rem; }
`;
