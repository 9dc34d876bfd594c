import type { Found, ImageClasses, Wanted } from './images.js';

/** What is known of one class in an image, in arrays, as `torch.save` takes them. */
export interface SavedClass {
  label: number;
  found: { xywh: number[]; area: number[]; scores: number[] };
  wanted: { xywh: number[]; area: number[]; isCrowd: boolean[]; isIgnored: boolean[] };
}

export function saved(image: ImageClasses): SavedClass[] {
  return [...image].map(([label, { found, wanted }]) => ({
    label,
    found: { xywh: [...found.xywh], area: [...found.area], scores: [...found.scores] },
    wanted: {
      xywh: [...wanted.xywh],
      area: [...wanted.area],
      isCrowd: [...wanted.isCrowd],
      isIgnored: [...wanted.isIgnored],
    },
  }));
}

export function restored(classes: readonly SavedClass[]): ImageClasses {
  return new Map(
    classes.map(({ label, found, wanted }): [number, { found: Found; wanted: Wanted }] => [
      label,
      {
        found: { ...numbers(found), scores: Float64Array.from(found.scores) },
        wanted: { ...wanted, ...numbers(wanted) },
      },
    ]),
  );
}

function numbers({ xywh, area }: { xywh: number[]; area: number[] }) {
  return { count: area.length, xywh: Float64Array.from(xywh), area: Float64Array.from(area) };
}
