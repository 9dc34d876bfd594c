import { nn } from 'nodetorch';

function block(from: number, to: number): nn.Sequential {
  return new nn.Sequential(
    new nn.Conv2d(from, to, 3, { padding: 1, bias: false }),
    new nn.BatchNorm2d(to),
    new nn.ReLU(),
    new nn.MaxPool2d(2),
  );
}

/** Three convolutions, of which each halves height and width, and a linear layer; for pictures of any size from 8. */
export function smallCnn(classes: number): nn.Sequential {
  return new nn.Sequential(
    block(3, 32),
    block(32, 64),
    block(64, 128),
    new nn.AdaptiveAvgPool2d(4),
    new nn.Flatten(),
    new nn.Dropout(0.3),
    new nn.Linear(128 * 4 * 4, classes),
  );
}
