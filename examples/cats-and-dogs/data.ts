import { join } from 'node:path';
import { ImageFolder, transforms as T } from 'nodetorch/vision';

const [MEAN, STD] = [
  [0.485, 0.456, 0.406],
  [0.229, 0.224, 0.225],
];

/** The pictures of some classes in `<data>/train` or `<data>/test`; those to train on are moved and mirrored at random. */
export function readPictures(data: string, train: boolean, classes: readonly string[], size: number): ImageFolder {
  const steps = [
    new T.Resize([size, size]),
    ...(train ? [new T.RandomCrop(size, { padding: size / 8 }), new T.RandomHorizontalFlip()] : []),
    new T.ToDtype('float32', { scale: true }),
    new T.Normalize(MEAN!, STD!),
  ];

  /** Leaves out the folders of other classes. */
  class Pictures extends ImageFolder {
    protected override findClasses(): string[] {
      return [...classes];
    }
  }
  return new Pictures(join(data, train ? 'train' : 'test'), { transform: new T.Compose(steps) });
}
