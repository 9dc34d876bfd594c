import { Session } from 'node:inspector';
import { native } from '../native.js';
import { Tensor } from './tensor.js';

/**
 * Where memory runs out, what JavaScript can't reach any more must go at once. The collector tells of that only when the
 * event loop turns, and a weak reference costs every tensor. V8's inspector can ask for the objects that are reachable,
 * of which those that lie in the tensors' table and are left to the collector are not.
 */

/** Under which the inspector, which sees globals only, finds what it shall call. */
const KEY = 'nodetorch.reclaim';
const place = `globalThis[Symbol.for(${JSON.stringify(KEY)})]`;

/** An object of the inspector's, or what went wrong. */
interface Answer {
  result?: { objectId?: string };
  objects?: { objectId?: string };
  exceptionDetails?: unknown;
}

/** The reachable tensors, found after a full collection; null where V8 has no inspector or it is of no use. */
function reachableTensors(): Tensor[] | null {
  let found: Tensor[] | null = null;
  const shared = globalThis as unknown as Record<symbol, unknown>;
  const key = Symbol.for(KEY);
  const session = new Session();
  const ask = (method: string, params: object): Answer => {
    let answer: Answer = {};
    session.post(method, params, (error, result) => {
      if (!error && !(result as Answer).exceptionDetails) answer = result as Answer;
    });
    return answer;
  };
  try {
    session.connect();
    shared[key] = {
      prototype: Tensor.prototype,
      take: (tensors: Tensor[]) => {
        found = tensors;
      },
    };
    const prototypeObjectId = ask('Runtime.evaluate', { expression: `${place}.prototype`, objectGroup: KEY }).result
      ?.objectId;
    const objectId = ask('Runtime.queryObjects', { prototypeObjectId, objectGroup: KEY }).objects?.objectId;
    const functionDeclaration = `function () { ${place}.take(this); }`;
    ask('Runtime.callFunctionOn', { objectId, functionDeclaration });
    ask('Runtime.releaseObjectGroup', { objectGroup: KEY });
    return found;
  } catch {
    return null;
  } finally {
    delete shared[key];
    session.disconnect();
  }
}

/** Adds the numbers among a call's arguments, of which any may be a handle. */
function addNumbers(value: unknown, numbers: number[]): void {
  if (typeof value === 'number') numbers.push(value);
  else if (Array.isArray(value)) for (const each of value) addNumbers(each, numbers);
  else if (value instanceof Float64Array) for (const each of value) numbers.push(each);
  else if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    for (const each of Object.values(value)) addNumbers(each, numbers);
  }
}

/** Frees the tensors that nothing reaches, neither JavaScript nor a call that is under way; returns how many. */
function reclaim(args: unknown[]): number {
  const tensors = reachableTensors();
  if (tensors === null) return 0;
  const handles = tensors.map((tensor) => tensor._handle);
  addNumbers(args, handles);
  return native.releaseUnreachable(Float64Array.from(handles));
}

native.setReclaimer(reclaim);
