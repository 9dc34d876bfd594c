/** Adds events and ends as it is told to: by itself, by an exit, by an error, or killed. */
import { EventFile } from '../../../lib/train/tensorboard/event-file.js';
import { Message } from '../../../lib/train/tensorboard/protobuf.js';
import { scalar } from '../../../lib/train/tensorboard/summaries.js';

const [folder, how] = process.argv.slice(2) as [string, string];
const file = new EventFile(folder, { maxQueue: 10, flushSecs: 120, filenameSuffix: '' });
const add = (tag: string) => {
  const style = { newStyle: false, doublePrecision: false };
  for (let i = 0; i < 1005; i++)
    file.add(
      new Message()
        .int(2, i)
        .message(5, scalar(tag, i, style))
        .finish(),
    );
};
file.add(new Message().string(3, 'brain.Event:2').finish());
add('x');
if (how === 'exit') process.exit(3);
if (how === 'throw') throw new Error('on purpose');
if (how === 'kill') {
  await file.flush();
  add('y');
  process.kill(process.pid, 'SIGKILL');
}
