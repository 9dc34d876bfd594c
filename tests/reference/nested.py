"""What PyTorch answers to the calls in tests/nested; writes nested.json.gz beside this file.

Run with a Python that has torch: python3 tests/reference/nested.py
"""

import torch
from cases import save, wave, write

parts = [wave(2, 3), wave(4, 3, step=0.9)]
x = torch.nested.nested_tensor(parts, requires_grad=True)

save("print", str(x))
save("print.result", str(x * 2))
save("print.int", str(torch.nested.nested_tensor([torch.arange(2), torch.arange(30)])))
save("print.empty", str(torch.nested.nested_tensor([])))

save("padded", torch.nested.to_padded_tensor(x.detach(), -1.0))
save("padded.size", torch.nested.to_padded_tensor(x.detach(), 0.0, output_size=(3, 4, 5)))
save("narrow", torch.nested.narrow(wave(3, 4, 2), 0, 1, 2))
save("transpose", x.detach().transpose(1, 2))
save("mul", x.detach() * 2)
save("add", x.detach() + x.detach())
save("relu", torch.relu(x.detach()))
save("softmax", torch.softmax(x.detach(), -1))
save("linear", torch.nn.functional.linear(x.detach(), wave(2, 3), wave(2)))
save("layer_norm", torch.nn.functional.layer_norm(x.detach(), [3], wave(3), wave(3)))
save("matmul", torch.matmul(x.detach(), x.detach().transpose(1, 2)))
save("bmm", torch.bmm(x.detach(), torch.nested.nested_tensor([wave(3, 2), wave(3, 2)])))
save("sum", x.detach().sum(-1, keepdim=True))
save("chunk", x.detach().chunk(3, -1))
save("select", x.detach()[1])

leaves = [p.clone().requires_grad_() for p in parts]
torch.nested.as_nested_tensor(leaves).mul(2).to_padded_tensor(0.0).square().sum().backward()
save("grad", [leaf.grad for leaf in leaves])

write(__file__)
