"""What PyTorch answers to the calls of its own operator tests: results, gradients and errors.

Run with a Python that has torch and expecttest, which PyTorch's test table imports:

    python3 tests/parity/record.py               writes goldens.jsonl.gz beside this file: a few small calls per operator
    python3 tests/parity/record.py --all FILE    writes all that could be recorded, to hunt what differs
    python3 tests/parity/record.py --all FILE --only REGEX    takes the operators of these names only
"""

import argparse
import collections
import gzip
import inspect
import itertools
import math
import pathlib
import re
import sys
import traceback
import warnings

sys.path.append(str(pathlib.Path(__file__).parents[1] / "reference"))
import instructions  # noqa: F401, E402

import torch  # noqa: E402
from encoding import Unrecordable, dump, encode, fresh, plain, tensors, text  # noqa: E402
from torch.overrides import TorchFunctionMode, resolve_name  # noqa: E402
from torch.testing._internal.common_methods_invocations import op_db  # noqa: E402
from torch.utils._pytree import tree_map  # noqa: E402

SEED = 1234

# How many calls of a function are recorded for each dtype; each other form of it gets half as many. An operator is tried
# with the dtypes that it does not support as well, which is an error here and there.
ALL = {
    torch.float32: 24,
    torch.float64: 6,
    torch.complex64: 6,
    torch.int64: 6,
    torch.bool: 6,
    torch.bfloat16: 6,
    torch.float16: 3,
    torch.uint8: 3,
    torch.complex128: 1,
    torch.int32: 1,
    torch.int8: 1,
    torch.complex32: 1,
}
FEW = {torch.float32: 4, **dict.fromkeys([torch.float64, torch.complex64, torch.int64, torch.bool, torch.bfloat16], 1)}
FEW |= dict.fromkeys([torch.float16, torch.uint8], 1)

# Results whose elements were never written.
UNINITIALIZED = {"empty", "empty_like", "empty_permuted", "empty_strided", "new_empty", "new_empty_strided", "resize_"}
# What JavaScript has no like of: kernels as text, operators such as `2 + x`; what is not in dense tensors; and what the
# table puts together from several calls.
LEFT_OUT = re.compile(r"^jiterator|__r[a-z]+__$|^to_sparse$|^(sparse|masked)\.")

MODULES = ["torch", "torch.linalg", "torch.fft", "torch.special", "torch.signal.windows", "torch.nn.functional"]


def module(path):
    return eval(path, {"torch": torch})


NAMES = {}
for path in [*MODULES, "torch.Tensor"]:
    for name in sorted(dir(module(path)), key=lambda name: name.startswith("_")):
        value = getattr(module(path), name)
        if callable(value) and not isinstance(value, type):
            NAMES.setdefault(value, f"{path}.{name}")


def cotangents(outs):
    """The gradient that each result gets: a wave, so that both sides make the same one."""
    made = []
    for i, out in enumerate(outs):
        wave = (torch.arange(out.numel(), dtype=torch.float64) * 0.7 + i).cos().reshape(out.shape).to(out.dtype)
        made.append(wave * (1 + 0.5j) if out.is_complex() else wave)
    return made


def same(a, b):
    """Whether two results are the same to the last bit."""
    return dump(encode(tree_map(plain, a))) == dump(encode(tree_map(plain, b)))


def run(call, args, kwargs, copies=False):
    """One call's result, what it leads back to and its gradients; `copies` for what writes to its arguments."""
    args, kwargs = tree_map(fresh, (args, kwargs))
    leaves = [t for t in tensors((args, kwargs)) if t.requires_grad]
    given = tree_map(lambda v: v.clone() if isinstance(v, torch.Tensor) else v, (args, kwargs)) if copies else (args, kwargs)
    torch.manual_seed(SEED)
    out = call(*given[0], **given[1])
    outs = [t for t in tensors(out) if t.requires_grad]
    grads = None
    if outs and leaves:
        grads = torch.autograd.grad(outs, leaves, cotangents(outs), allow_unused=True)
    return out, grads


def callable_of(path):
    if path.endswith(".__get__"):
        name = path.split(".")[-2]
        return lambda self: getattr(self, name)
    return module(path)


def is_worded_by_python(error):
    """Whether the words are those of PyTorch's Python sources, or of its argument parser, rather than an operator's."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    is_raised = "torch" in last.filename and re.match(r"raise\b|assert\b|torch\._check", last.line or "")
    return bool(is_raised or isinstance(error, TypeError) or re.search(r"torch\.\w+Tensor\b", str(error)))


def record(name, path, dtype, args, kwargs, form):
    """One line: a call and what it comes to; None where that is not the same every time."""
    line = {"op": name, "call": path, "dtype": text(dtype), "form": form}
    # `x[i, j]` has one argument, a tuple; `x.index(i, j)` has them all.
    items = (args[0], *args[1]) if path.endswith("__getitem__") and isinstance(args[1], tuple) else args
    line["args"] = [encode(a) for a in items]
    line["kwargs"] = {k: encode(v) for k, v in kwargs.items()}
    call = callable_of(path)
    if form == "out":
        return record_out(line, call, args, kwargs)
    copies = form == "inplace"
    try:
        try:
            out, grads = run(call, args, kwargs, copies)
        except RuntimeError as e:
            if "a leaf Variable that requires grad" not in str(e) or copies:
                raise
            copies = True
            out, grads = run(call, args, kwargs, copies)
    except Unrecordable:
        raise
    except Exception as e:
        line["error"] = {"type": type(e).__name__, "message": str(e).split("\n")[0]}
        if is_worded_by_python(e):
            line["error"]["python"] = True
    if copies:
        line["copies"] = True
    if "error" in line:
        return line
    if name in UNINITIALIZED:
        line["out"] = {"tensor": {"dtype": text(out.dtype), "shape": list(out.shape)}}
        return line
    again, grads_again = run(call, args, kwargs, copies)
    if not same([out, grads], [again, grads_again]):
        return None
    line["out"] = encode(tree_map(plain, out))
    if grads is not None:
        line["grads"] = [encode(plain(g)) for g in grads]
    return line


def record_out(line, call, args, kwargs):
    """The line of a call that writes its results to tensors it is given; None where it leaves some as they were."""
    shapes = tree_map(torch.empty_like, run(call, args, kwargs)[0])
    given = []
    for value in (0, 1):
        out = tree_map(lambda t: torch.full_like(t, value), shapes)
        out = out if isinstance(out, torch.Tensor) else tuple(out)
        torch.manual_seed(SEED)
        call(*tree_map(fresh, args), **tree_map(fresh, kwargs), out=out)
        given.append(out)
    line["out"] = encode(tree_map(plain, given[0]))
    return line if same(*given) else None


class Watch(TorchFunctionMode):
    """Notes the calls that a function of the table makes of PyTorch's public ones."""

    def __init__(self):
        super().__init__()
        self.calls = []

    def __torch_function__(self, func, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        out = func(*args, **kwargs)
        self.calls.append((func, args, kwargs, out))
        return out


def public_call(name, function, args, kwargs):
    """The public function behind one of the table's, and its arguments; `name` says which of its paths is meant."""
    if path := NAMES.get(function):
        module_path, _, last = f"torch.{name}".rpartition(".")
        is_meant = module_path in MODULES and getattr(module(module_path), last, None) is function
        return f"torch.{name}" if is_meant else path, args, kwargs
    with Watch() as watch:
        result = function(*args, **kwargs)
    for func, args, kwargs, out in reversed(watch.calls):
        if out is result:
            path = NAMES.get(func) or resolve_name(func)
            if not path or not path.startswith("torch."):
                break
            return path, args, kwargs
    raise Unrecordable(function)


def parameters(path):
    """The names of a public function's parameters: of each of its overloads in turn."""
    try:
        return [list(inspect.signature(module(path)).parameters)]
    except ValueError:
        name = path.removeprefix("torch.").replace(".", "_")
        schemas = torch._C._jit_get_schemas_for_operator(f"aten::{name}")
        return [[a.name for a in schema.arguments] for schema in schemas]


def by_name(path, args, kwargs):
    """The same call with all arguments but the first given by name, where Python takes it."""
    expected, _ = run(module(path), args, kwargs)
    for names in parameters(path):
        given = {**dict(zip(names[1:], args[1:])), **kwargs}
        if len(given) < len(args) - 1 + len(kwargs):
            continue
        try:
            out, _ = run(module(path), args[:1], given)
            if same(out, expected):
                return args[:1], given
        except TypeError:
            continue
    raise Unrecordable(path)


def forms(op, sample):
    """The ways to make a sample's call: as function, by name, as method, in place, by its other names."""
    args = (sample.input, *sample.args)
    yield "function", op.op, args
    if sample.args:
        yield "named", op.op, args
    if op.method_variant:
        yield "method", op.method_variant, args
    if op.inplace_variant:
        yield "inplace", op.inplace_variant, args
    if op.supports_out:
        yield "out", op.op, args
    for alias in op.aliases:
        for form, function in [("function", alias.op), ("method", alias.method_variant), ("inplace", alias.inplace_variant)]:
            if function:
                yield f"{alias.name} {form}", function, args


def evenly(items, count):
    items = list(items)
    if len(items) <= count:
        return items
    return [items[i * len(items) // count] for i in range(count)]


def size(sample):
    """How many bytes a sample's tensors have; 0 where one of them is empty, which says little."""
    sizes = [t.numel() * t.element_size() for t in tensors((sample.input, sample.args, sample.kwargs))]
    return sum(sizes) if all(sizes) else 0


def record_sample(op, name, dtype, sample, counts, limit):
    for label, function, args in forms(op, sample):
        form = label.split(" ")[-1]
        if form in ("method", "inplace") and not isinstance(sample.input, torch.Tensor):
            continue
        if counts[label] >= (limit if label == "function" else limit // 2):
            continue
        kwargs = dict(sample.kwargs)
        try:
            if form == "out":
                args, kwargs = tree_map(lambda v: v.detach() if isinstance(v, torch.Tensor) else v, (args, kwargs))
            path, args, kwargs = public_call(op.name, function, args, kwargs)
            if re.search(r"\.__(?!getitem|get)\w+__$", path):
                continue
            if form == "named":
                args, kwargs = by_name(path, args, kwargs)
            line = record(name, path, dtype, args, kwargs, form)
        except Exception:
            continue  # what the table's function does is no one call, or what it takes or gives is not encoded
        if line is not None:
            counts[label] += 1
            yield line


def record_operator(op, calls, largest):
    """The lines of an operator: `calls` for each dtype, of no more than `largest` bytes where there are such."""
    torch.manual_seed(0)
    name = f"{op.name}.{op.variant_test_name}" if op.variant_test_name else op.name
    supported = op.supported_dtypes("cpu")
    differentiable = op.supported_backward_dtypes("cpu") if op.supports_autograd else set()
    for dtype, most in calls.items():
        if name == "item" and dtype.is_complex:
            continue  # in JavaScript this gives real numbers, and `itemComplex` the others
        limit = most if dtype in supported else 1
        counts = collections.Counter()
        try:
            samples = list(itertools.islice(op.sample_inputs("cpu", dtype, requires_grad=dtype in differentiable), 400))
        except Exception:
            continue  # there are none of this dtype
        small = [s for s in samples if 0 < size(s) <= largest] or sorted(samples, key=lambda s: size(s) or math.inf)[:1]
        for sample in evenly(small, 2 * limit):
            yield from record_sample(op, name, dtype, sample, counts, limit)
    if op.error_inputs_func:
        for error in op.error_inputs("cpu"):
            yield from record_sample(op, name, torch.float32, error.sample_input, collections.Counter(), 1)


def compact(lines):
    """The smallest of them: two calls of a function in float32, one in each other form and dtype, one that is an error."""

    def kinds(v):
        if isinstance(v, list):
            return [kinds(x) for x in v[:2]]
        return next(iter(v)) if isinstance(v, dict) else type(v).__name__

    groups = collections.defaultdict(list)
    for line in lines:
        is_error = "error" in line
        dtype = "" if is_error else line["dtype"]
        groups[line["op"], line["call"], line["form"], dtype, is_error].append(line)
    for (_, _, form, dtype, _), members in groups.items():
        is_main = dtype == "float32" and form == "function"
        seen = set()
        for text, member in sorted(((dump(m), m) for m in members), key=lambda pair: len(pair[0])):
            kind = dump([[kinds(a) for a in member["args"]], sorted(member["kwargs"])])
            is_first = is_main and not seen
            if kind not in seen and len(seen) < (2 if is_main else 1) and len(text) < (12_000 if is_first else 3000):
                seen.add(kind)
                yield member


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--all", type=pathlib.Path)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    if options.only and not options.all:
        parser.error("--only needs --all: the committed file is about all operators")
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    operators = [op for op in op_db if re.search(options.only, op.name) and not LEFT_OUT.search(op.name)]
    how = (ALL, 60_000) if options.all else (FEW, 1000)
    lines = itertools.chain.from_iterable(record_operator(op, *how) for op in operators)
    file = options.all or pathlib.Path(__file__).with_name("goldens.jsonl.gz")
    with gzip.GzipFile(file, "wb", mtime=0) as out:
        for line in lines if options.all else compact(lines):
            out.write((dump(line) + "\n").encode())


main()
