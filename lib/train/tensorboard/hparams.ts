import { describe, rangeError, typeError } from '../../core/errors.js';
import { Tensor } from '../../index.js';
import { Message } from './protobuf.js';
import { pluginData } from './summaries.js';

/** The value of a hyper-parameter; one that is `null` is left out. */
export type HParam = number | string | boolean | Tensor | null;

/** The tags by which TensorBoard finds what an experiment varies and how its runs went. */
const EXPERIMENT = '_hparams_/experiment';
const SESSION_START = '_hparams_/session_start_info';
const SESSION_END = '_hparams_/session_end_info';
/** DataType of the plugin, and the field of google.protobuf.Value that holds it. */
const STRING = 1;
const BOOLEAN = 2;
const NUMBER = 3;
const STATUS_SUCCESS = 1;

type Plain = number | string | boolean;

function typeOf(value: Plain): number {
  return typeof value === 'string' ? STRING : typeof value === 'boolean' ? BOOLEAN : NUMBER;
}

function valueMessage(value: Plain): Message {
  if (typeof value === 'string') return new Message().string(3, value, true);
  if (typeof value === 'boolean') return new Message().int(4, Number(value), true);
  return new Message().double(2, value, true);
}

function plain(name: string, value: HParam): Plain {
  if (value instanceof Tensor && value.numel() === 1) return value.item();
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  throw typeError(
    `SummaryWriter.addHparams: '${name}' should be a number, a string, a boolean, null or a tensor of one element, got ` +
      `${describe(value)}.`,
  );
}

/** The summaries that make a run one of an experiment: what is varied, by which values here, and that it ended well. */
export function hparams(
  values: Readonly<Record<string, HParam>>,
  metrics: readonly string[],
  domains: Readonly<Record<string, readonly Plain[]>>,
): Message[] {
  const given = Object.entries(values).filter(([, value]) => value !== null);
  const parameters = given.map(([name, value]) => [name, plain(name, value)] as const);
  for (const [name, domain] of Object.entries(domains)) {
    const value = parameters.find(([known]) => known === name)?.[1];
    if (value === undefined || !Array.isArray(domain) || domain.some((v) => typeof v !== typeof value)) {
      throw rangeError(
        `SummaryWriter.addHparams: the domain of '${name}' should be an array of ${
          value === undefined ? 'values of a parameter that is given' : `${typeof value}s, as its value is`
        }, got ${describe(domain)}.`,
      );
    }
  }
  const experiment = new Message();
  const start = new Message();
  for (const [name, value] of parameters) {
    const info = new Message().string(1, name).int(4, typeOf(value));
    const domain = domains[name];
    if (domain) {
      const list = new Message();
      for (const v of domain) list.message(1, valueMessage(v));
      info.message(5, list);
    }
    experiment.message(4, info);
    start.message(1, new Message().string(1, name, true).message(2, valueMessage(value)));
  }
  for (const tag of metrics) experiment.message(5, new Message().message(1, new Message().string(2, tag)));
  const end = new Message().int(1, STATUS_SUCCESS);
  return [
    pluginData(EXPERIMENT, 'hparams', new Message().message(2, experiment)),
    pluginData(SESSION_START, 'hparams', new Message().message(3, start)),
    pluginData(SESSION_END, 'hparams', new Message().message(4, end)),
  ];
}
