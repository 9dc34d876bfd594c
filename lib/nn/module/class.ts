import { typeError } from '../../core/errors.js';
import { Tensor } from '../../core/tensor.js';
import { track } from '../hooks/live.js';
import { watched } from '../hooks/registration.js';
import { pythonName } from '../names.js';
import { Parameter } from '../parameter.js';
import { indent } from '../text.js';
import { registerAssigned } from './buffers.js';
import { type Member, newRegistry, type Registry } from './registry.js';

/**
 * The base class of all layers and networks. Own properties that are modules, parameters or registered buffers are
 * found when the tree is walked, in the order of their definition; their names in state dicts and in printed text are
 * Python's (`selfAttn` is `self_attn`).
 *
 *     class Net extends nn.Module {
 *       fc = new nn.Linear(784, 10);
 *       override forward(x: Tensor): Tensor { return this.fc.forward(x.flatten(1)); }
 *     }
 *
 * @see https://pytorch.org/docs/stable/generated/torch.nn.Module.html
 */
export class Module {
  /**
   * The version of the layer's state dicts, which they say in their metadata: raise it where the names change, and tell
   * old ones apart in `_loadFromStateDict`.
   */
  static _version = 1;

  /** Whether the module is in training mode, which dropout and batch normalization behave by. */
  training = true;

  /** @internal */
  declare readonly _registry: Registry;

  constructor() {
    Object.defineProperty(this, '_registry', { value: newRegistry() });
    const seen = watched(this);
    track(seen);
    // biome-ignore lint/correctness/noConstructorReturn: while registrations are watched, through a proxy
    if (seen !== this) return seen as this;
  }

  /** Computes the module's output; every subclass defines its own. */
  forward(..._args: any[]): any {
    throw typeError(`Module [${this.constructor.name}] is missing the required "forward" function`);
  }

  // -- what it holds

  /** @internal Everything the module holds; containers add what they hold in other ways than as properties. */
  *_members(): Generator<Member> {
    for (const property of Object.keys(this)) {
      yield [pythonName(property), (this as Record<string, unknown>)[property], property];
    }
  }

  /** @internal Replaces a member. */
  _assign(property: string, value: unknown): void {
    (this as Record<string, unknown>)[property] = value;
  }

  /** @internal The module's own parameters. */
  *_ownParameters(): Generator<[key: string, parameter: Parameter, property: string]> {
    for (const [key, value, property] of this._members()) if (value instanceof Parameter) yield [key, value, property];
  }

  /** @internal The module's own buffers. */
  *_ownBuffers(): Generator<[key: string, tensor: Tensor, property: string, persistent: boolean]> {
    registerAssigned(this);
    for (const [property, { persistent }] of this._registry.buffers) {
      const value = (this as Record<string, unknown>)[property];
      if (value instanceof Tensor && !(value instanceof Parameter)) {
        yield [pythonName(property), value, property, persistent];
      }
    }
  }

  /** @internal The module's own submodules, repeated ones too. */
  *_ownModules(): Generator<[key: string, module: Module, property: string]> {
    for (const [key, value, property] of this._members()) if (value instanceof Module) yield [key, value, property];
  }

  // -- text

  /** What the printed text says of the module itself, in Python's words; for subclasses to override. */
  extraRepr(): string {
    return '';
  }

  /** The module tree as Python prints it. */
  toString(): string {
    const extra = this.extraRepr();
    const extraLines = extra ? extra.split('\n') : [];
    const children = [...this._ownModules()].map(([key, module]) => `(${key}): ${indent(String(module))}`);
    const name = this.constructor.name;
    if (extraLines.length + children.length === 0) return `${name}()`;
    if (extraLines.length === 1 && children.length === 0) return `${name}(${extra})`;
    return `${name}(\n  ${[...extraLines, ...children].join('\n  ')}\n)`;
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}
