"""Writes python-names.json: the public names of PyTorch's modules, by module. Needs torch; run it for a new version.

A name is public where its module lists it in __all__, or where it is the module's own: defined there or in the
extension it wraps. What a module imported for itself (typing, helpers of other modules, other modules) is none.
"""

import importlib
import json
import pathlib
import types

import torch

MODULES = [
    "torch",
    "torch.Tensor",
    "torch.linalg",
    "torch.fft",
    "torch.special",
    "torch.signal.windows",
    "torch.nn.functional",
    "torch.nn",
    "torch.nn.init",
    "torch.nn.utils",
    "torch.nn.utils.rnn",
    "torch.nn.utils.parametrize",
    "torch.nn.utils.parametrizations",
    "torch.nn.utils.prune",
    "torch.nn.utils.stateless",
    "torch.nn.attention",
    "torch.nn.attention.bias",
    "torch.nn.attention.flex_attention",
    "torch.optim",
    "torch.optim.lr_scheduler",
    "torch.optim.swa_utils",
    "torch.autograd",
    "torch.autograd.functional",
    "torch.autograd.forward_ad",
    "torch.autograd.graph",
    "torch.profiler",
    "torch.func",
    "torch.library",
    "torch.sparse",
    "torch.nested",
    "torch.masked",
    "torch.distributions",
    "torch.distributions.constraints",
    "torch.distributions.constraint_registry",
    "torch.distributions.transforms",
    "torch.distributions.kl",
    "torch.hub",
    "torch.random",
    "torch.amp",
    "torch.cuda",
    "torch.utils.checkpoint",
    "torch.utils.dlpack",
    "torch.backends.cpu",
    "torch.backends.cuda",
    "torch.backends.cudnn",
    "torch.backends.mha",
    "torch.backends.mkl",
    "torch.backends.mkldnn",
    "torch.backends.mps",
    "torch.backends.nnpack",
    "torch.backends.openmp",
    "torch.backends.opt_einsum",
    "torch.backends.quantized",
]

CONSTANTS = (torch.dtype, torch.layout, torch.memory_format, torch.qscheme)


def home(module):
    """The package whose definitions are the module's own: torch.nn takes its from torch.nn.modules."""
    return module.__name__ if hasattr(module, "__path__") and module is not torch else None


def is_own(module, value):
    if isinstance(value, types.ModuleType):
        return False
    if isinstance(value, CONSTANTS) or type(value).__name__ == "ContextProp":
        return True
    defined = getattr(value, "__module__", None)
    if isinstance(value, types.BuiltinFunctionType):
        return defined is None or defined.startswith("torch")
    if not isinstance(defined, str) or not callable(value):
        return False
    package = home(module)
    return defined in (module.__name__, "torch._C") or bool(package and f"{defined}.".startswith(f"{package}."))


def switches(module):
    """Switches such as torch.backends.cudnn.enabled: properties of the class that the module was replaced by."""
    is_class = type(module) is not types.ModuleType
    return [name for name in vars(type(module)) if not name.startswith("_")] if is_class else []


def names_of(path):
    if path == "torch.Tensor":
        return sorted(name for name in dir(torch.Tensor) if not name.startswith("_"))
    replaced = importlib.import_module(path)
    module = getattr(replaced, "m", replaced)
    names = {name for name in dir(module) if not name.startswith("_") and is_own(module, getattr(module, name))}
    listed = (name for name in getattr(module, "__all__", []) if not name.startswith("_"))
    names |= {name for name in listed if not isinstance(getattr(module, name, None), types.ModuleType)}
    return sorted(names | set(switches(replaced)))


names = {path: names_of(path) for path in MODULES}
text = json.dumps({"version": torch.__version__.split("+")[0], "modules": names}, indent=1)
pathlib.Path(__file__).with_suffix(".json").write_text(text + "\n")
