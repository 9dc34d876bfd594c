// The classes that the fuzzer constructs, and what it does to their instances.
import * as torch from 'nodetorch';
import * as text from 'nodetorch/text';
import * as vision from 'nodetorch/vision';
import { isClass } from './functions.mjs';
import { friendly, hostile, pick, random } from './values.mjs';

const { distributions, nn, optim } = torch;

const spaces = {
  nn,
  ...Object.fromEntries(Object.entries(nn.modules).map(([name, space]) => [`nn.modules.${name}`, space])),
  'nn.utils.rnn': nn.utils.rnn,
  'nn.utils.parametrize': nn.utils.parametrize,
  'nn.utils.prune': nn.utils.prune,
  'nn.attention.bias': nn.attention.bias,
  'nn.attention.flexAttention': nn.attention.flexAttention,
  optim,
  'optim.lrScheduler': optim.lrScheduler,
  'optim.swaUtils': optim.swaUtils,
  distributions,
  'distributions.constraints': distributions.constraints,
  'distributions.constraintRegistry': distributions.constraintRegistry,
  amp: torch.amp,
  cuda: torch.cuda,
  'cuda.amp': torch.cuda.amp,
  profiler: { FunctionEvent: torch.profiler.FunctionEvent, EventList: torch.profiler.EventList },
  'vision.ops': vision.ops,
};

const param = () => {
  const value = new nn.Parameter(torch.ones([2, 2]));
  value.grad = torch.ones([2, 2]);
  return value;
};
const sgd = () => new optim.SGD([param()], 0.1);
const vector = () => torch.full([2], 0.5);
const normal = () => new distributions.Normal(vector(), torch.ones([2]));
const exp = () => new distributions.ExpTransform();

/** Arguments that many constructors take. */
const usual = [
  () => [],
  () => [2],
  () => [2, 2],
  () => [2, 2, 2],
  () => [1, 2, 2, 2],
  () => [[2]],
  () => [[2, 2]],
  () => [[2], [2, 1]],
  () => [torch.ones([2, 2])],
  () => [vector()],
  () => [vector(), torch.ones([2])],
  () => [vector(), torch.ones([2]), torch.ones([2])],
  () => [vector(), torch.eye(2)],
  () => [0.5, vector()],
  () => [vector(), torch.ones([2, 1]), torch.ones([2])],
  () => [3, torch.eye(2)],
  () => [[param()]],
  () => [[param()], 0.1],
  () => [new nn.Linear(2, 2)],
  () => [new nn.Linear(2, 2), 2],
  () => [[new nn.Linear(2, 2)]],
  () => [{ x: new nn.Linear(2, 2) }],
  () => [{ x: param() }],
  () => [sgd()],
  () => [sgd(), 2],
  () => [sgd(), 0.5],
  () => [sgd(), [1, 2]],
  () => [sgd(), () => 0.5],
  () => [sgd(), 0.01, 0.1],
  () => [sgd(), { maxLr: 0.1, totalSteps: 9 }],
  () => [normal(), 1],
  () => [normal(), [exp()]],
  () => [normal()],
  () => [exp(), 1],
  () => [[exp()]],
  () => [[exp(), exp()], 0],
];

/** Arguments of constructors that take others, or whose defaults are big. */
const own = {
  Transformer: [() => [4, 2, 1, 1, 4]],
  TransformerEncoder: [() => [new nn.TransformerEncoderLayer(4, 2, 4), 1]],
  TransformerDecoder: [() => [new nn.TransformerDecoderLayer(4, 2, 4), 1]],
  TransformerEncoderLayer: [() => [2, 1, 4], () => [2, 2, 4, { batchFirst: true, dropout: 0 }]],
  TransformerDecoderLayer: [() => [2, 1, 4], () => [2, 2, 4, { batchFirst: true, normFirst: true }]],
  AdaptiveLogSoftmaxWithLoss: [() => [2, 4, [2]]],
  Unflatten: [() => [1, [2, 1]]],
  SequentialLR: [
    () => {
      const opt = sgd();
      return [opt, [new optim.lrScheduler.ConstantLR(opt), new optim.lrScheduler.StepLR(opt, 1)], [2]];
    },
  ],
  ChainedScheduler: [() => [[new optim.lrScheduler.StepLR(sgd(), 1)]]],
  MixtureSameFamily: [() => [new distributions.Categorical(vector()), normal()]],
  LowRankMultivariateNormal: [() => [vector(), torch.ones([2, 1]), torch.ones([2])]],
  Binomial: [() => [3, vector()], () => [torch.tensor([2, 3]), { logits: vector() }]],
  Multinomial: [() => [3, vector()], () => [3, { logits: vector() }]],
  Wishart: [() => [torch.tensor(3), torch.eye(2)]],
  BlockMask: [() => [torch.ones([1, 1, 1], { dtype: 'int32' }), torch.zeros([1, 1, 1, 1], { dtype: 'int32' })]],
  CausalBias: [() => [1, 2, 2], () => [2, 2, 3]],
  PackedSequence: [() => [torch.ones([4, 2]), torch.tensor([2, 2])]],
  ParametrizationList: [() => [[new nn.Identity()], torch.ones([2, 2])]],
  SWALR: [() => [sgd(), 0.1]],
  RNNBase: [() => ['LSTM', 2, 2, 1, true, false, 0]],
  LBFGS: [() => [[param()]], () => [[param()], { maxIter: 2, lineSearchFn: 'strong_wolfe' }]],
};

const tiny = {
  vocabSize: 5,
  hiddenSize: 4,
  numHiddenLayers: 1,
  numAttentionHeads: 2,
  numKeyValueHeads: 1,
  intermediateSize: 4,
  maxPositionEmbeddings: 8,
  dim: 4,
  nLayers: 1,
  nHeads: 2,
  hiddenDim: 4,
  nEmbd: 4,
  nLayer: 1,
  nHead: 2,
  nPositions: 8,
  dModel: 4,
  dKv: 2,
  dFf: 4,
  numLayers: 1,
  numHeads: 2,
  imageSize: 8,
  patchSize: 4,
};

const { models } = vision;
/** Classes whose usual arguments would make models of hundreds of megabytes. */
const small = {
  'vision.models.ResNet': [
    models.ResNet,
    [() => [models.BasicBlock, [1, 1, 1, 1], { numClasses: 2, widthPerGroup: 64 }]],
  ],
  'vision.models.SqueezeNet': [models.SqueezeNet, [() => ['1_1', 2]]],
  'vision.models.ShuffleNetV2': [models.ShuffleNetV2, [() => [[1, 1, 1], [4, 4, 8, 16, 32], 2]]],
  'vision.models.MNASNet': [models.MNASNet, [() => [0.1, 2]]],
  'vision.models.VisionTransformer': [models.VisionTransformer, [() => [8, 4, 1, 2, 4, 4]]],
  'vision.models.SwinTransformer': [models.SwinTransformer, [() => [[2, 2], 4, [1, 1], [1, 2], [2, 2]]]],
  'vision.models.VGG': [models.VGG, [() => [new nn.Identity(), { numClasses: 2, initWeights: false }]]],
  'vision.models.DenseNet': [models.DenseNet, [() => [2, [1, 1], 4, { numClasses: 2 }]]],
  'text.LSTMLanguageModel': [text.LSTMLanguageModel, [() => [5, 4, 4, 1]]],
  'vision.models.MobileNetV2': [models.MobileNetV2, [() => [2, 0.1]]],
};

/** What no call may do: reach for files or the network, or come to blows with the test itself. */
const untouched = /^(constructor|export\w*|savePretrained|pushToHub|share_?memory_?|cuda|inspect)$/i;

/** An object's own properties but for internal ones, a tensor's handle for example. */
const open = (object) => Object.keys(object).filter((name) => !name.startsWith('_'));
const label = ([name]) => name;

/** Names of the methods and accessors of `object`, without those of every object. */
const memberCache = new WeakMap();
function members(object) {
  const prototype = Object.getPrototypeOf(object);
  const known = memberCache.get(prototype);
  if (known) return known;
  const found = new Set();
  const hasTensors = object instanceof torch.Tensor;
  for (let at = prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    if (hasTensors && at === torch.Tensor.prototype) break;
    for (const name of Object.getOwnPropertyNames(at)) if (!untouched.test(name)) found.add(name);
  }
  memberCache.set(prototype, [...found]);
  return memberCache.get(prototype);
}

/** A state dict of `object` with a hostile value in it. */
function spoiled(object, [, make]) {
  const state = object.stateDict();
  if (Array.isArray(state?.param_groups)) {
    const group = { ...pick(state.param_groups) };
    group[pick(Object.keys(group))] = make();
    return { ...state, param_groups: [group] };
  }
  const entries = state instanceof Map ? [...state] : Object.entries(state);
  if (entries.length > 0) pick(entries)[1] = make();
  return state instanceof Map ? new Map(entries) : Object.fromEntries(entries);
}

function act(object, attempt) {
  const names = members(object);
  const fields = open(object);
  const kind = random(8);
  const value = pick(hostile);
  if (kind === 0 && fields.length > 0) {
    const field = pick(fields);
    attempt(`.${field} = ${label(value)}`, () => {
      object[field] = value[1]();
    });
  } else if (kind === 1 && object.paramGroups?.length > 0) {
    const group = object.paramGroups[0];
    const option = pick(open(group));
    attempt(`.paramGroups[0].${option} = ${label(value)}`, () => {
      group[option] = value[1]();
    });
  } else if (kind === 2 && typeof object.loadStateDict === 'function') {
    attempt(`.loadStateDict(stateDict with ${label(value)})`, () => object.loadStateDict(spoiled(object, value)));
  } else {
    const usualName = pick([
      'forward',
      'step',
      'sample',
      'rsample',
      'logProb',
      'expand',
      'check',
      'update',
      'generate',
    ]);
    const name = random(2) === 0 && usualName in object ? usualName : pick(names);
    const picks = Array.from({ length: random(4) }, () => pick(random(3) > 0 ? friendly : hostile));
    if (name === undefined) return;
    attempt(`.${name}(${picks.map(label).join(', ')})`, () => {
      const member = object[name];
      if (typeof member !== 'function') return member;
      const result = member.apply(
        object,
        picks.map(([, make]) => make()),
      );
      if (typeof result?.remove === 'function' && random(2) === 0) result.remove();
      if (result instanceof torch.Tensor && result.requiresGrad && result.isFloatingPoint()) result.sum().backward();
      return result;
    });
  }
}

/** `args` with one of them, or the options after them, replaced by something hostile; unchanged now and then. */
function mutate(args) {
  const choice = random(4);
  if (choice === 0) return [args, ''];
  const value = pick(hostile);
  if (choice === 1) return [[...args, value[1]()], ` + ${label(value)}`];
  if (args.length === 0) return [[value[1]()], ` + ${label(value)}`];
  const at = random(args.length);
  const changed = [...args];
  const isPlain = Object.getPrototypeOf(args[at] ?? 0) === Object.prototype;
  const key = isPlain ? pick(Object.keys(args[at])) : undefined;
  changed[at] = key === undefined ? value[1]() : { ...args[at], [key]: value[1]() };
  return [changed, ` with [${at}]${key === undefined ? '' : `.${key}`} = ${label(value)}`];
}

function attackOn(Class, recipes) {
  let working;
  return (attempt) => {
    attempt(' probe', () => {
      working ??= recipes.filter((make) => {
        try {
          new Class(...make());
          return true;
        } catch {
          return false;
        }
      });
    });
    let object;
    if (!working?.length) {
      const picks = Array.from({ length: random(5) }, () => pick(random(2) === 0 ? friendly : hostile));
      attempt(`(${picks.map(label).join(', ')})`, () => {
        object = new Class(...picks.map(([, make]) => make()));
      });
    } else {
      const recipe = pick(working);
      let change = '';
      let args;
      attempt(' arguments', () => {
        [args, change] = mutate(recipe());
      });
      attempt(`(${recipe}${change})`, () => {
        object = new Class(...args);
      });
    }
    if (object === undefined) return;
    for (let left = random(5); left > 0; left--) act(object, attempt);
  };
}

/** Every public class: the name, and what makes and uses an instance. */
export function classTargets() {
  const targets = [];
  const seen = new Set();
  for (const [space, entries] of Object.entries(spaces)) {
    for (const [name, Class] of Object.entries(entries)) {
      // A layer of 2**31 features, which is among the hostile sizes, is 16 GiB of valid numbers; an address of a stream is
      // trusted.
      if (!isClass(Class) || seen.has(Class) || name === 'MLP' || name === 'ExternalStream') continue;
      seen.add(Class);
      targets.push([`new ${space}.${name}`, attackOn(Class, own[name] ?? usual)]);
    }
  }
  for (const [name, [Class, recipes]] of Object.entries(small)) {
    targets.push([`new ${name}`, attackOn(Class, recipes)]);
  }
  for (const [name, Class] of Object.entries(text)) {
    if (!isClass(Class) || !/^(?!ViT|LSTM).*(Model|For\w+|Config|Cache)$/.test(name)) continue;
    targets.push([`new text.${name}`, attackOn(Class, [() => [{ ...tiny }]])]);
  }
  for (const [name, constraint] of Object.entries(distributions.constraints)) {
    if (typeof constraint === 'object') targets.push([`constraints.${name}`, (attempt) => act(constraint, attempt)]);
  }
  return targets;
}
