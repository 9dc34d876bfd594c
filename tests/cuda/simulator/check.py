"""Checks the simulated device with Python's PyTorch: node tests/cuda/simulator/run.mjs -- python3 check.py"""

import copy
import sys
import unittest

import torch
import torch.nn.functional as F
from torch import nn


def mlp():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.LayerNorm(32), nn.Linear(32, 3))


def cnn():
    torch.manual_seed(0)
    return nn.Sequential(
        nn.Conv2d(1, 8, 3, padding=1), nn.BatchNorm2d(8), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(8, 8, 3, groups=2),
        nn.GroupNorm(2, 8), nn.GELU(), nn.AdaptiveAvgPool2d(2), nn.Flatten(), nn.Linear(32, 3))


def batch(*shape):
    generator = torch.Generator().manual_seed(1)
    return torch.randn(16, *shape, generator=generator), torch.randint(3, (16,), generator=generator)


def train(model, x, y, device, optimizer=torch.optim.SGD, steps=5, **options):
    model = copy.deepcopy(model).to(device)
    x, y = x.to(device), y.to(device)
    optimizer = optimizer(model.parameters(), lr=0.05, **options)
    losses = []
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


class Simulated(unittest.TestCase):
    def setUp(self):
        torch.cuda.synchronize()

    def assertClose(self, cuda, cpu):
        torch.testing.assert_close(cuda.cpu(), cpu)

    def test_device(self):
        self.assertTrue(torch.cuda.is_available())
        self.assertGreaterEqual(torch.cuda.device_count(), 1)
        self.assertEqual(torch.cuda.get_device_capability(), (9, 0))
        x = torch.arange(12.0, device="cuda").reshape(3, 4)
        self.assertEqual(x.device, torch.device("cuda", 0))
        self.assertEqual((x.t().contiguous() + 1).sum().item(), 78)
        self.assertClose(x.half().float().t(), torch.arange(12.0).reshape(3, 4).t())

    def test_mixed_devices(self):
        with self.assertRaisesRegex(RuntimeError, "same device"):
            torch.ones(3, device="cuda") + torch.ones(3)
        self.assertEqual((torch.ones(3, device="cuda") + torch.tensor(1.0)).sum().item(), 6)

    def test_copies(self):
        x = torch.randn(4, 6)
        self.assertClose(x.cuda(), x)
        self.assertClose(x.t().cuda(), x.t())
        self.assertClose(x.cuda().t().to(torch.float64), x.t().double())
        self.assertClose(torch.empty(6, 4, device="cuda").copy_(x.t()), x.t())
        self.assertClose(x.pin_memory().to("cuda", non_blocking=True), x)
        self.assertTrue(x.pin_memory().is_pinned())
        self.assertFalse(x.is_pinned())
        z = torch.randn(3, dtype=torch.complex64)
        self.assertClose(z.cuda().conj() * 2, z.conj() * 2)

    def test_operators(self):
        torch.manual_seed(0)
        x, w, b, i = torch.randn(6, 5), torch.randn(5, 5), torch.randn(5), torch.tensor([3, 1, 0])
        s = torch.mm(x.t(), x) + torch.eye(5)
        calls = [
            lambda d: d(x) @ d(w), lambda d: torch.addmm(d(b), d(x), d(w)), lambda d: torch.bmm(d(x)[None], d(w)[None]),
            lambda d: F.linear(d(x), d(w), d(b)), lambda d: d(x).softmax(1), lambda d: d(x).sort(0).values,
            lambda d: d(x).topk(2).indices, lambda d: d(x)[d(i)], lambda d: d(x)[d(x) > 0], lambda d: d(x).nonzero(),
            lambda d: F.embedding(d(i), d(x)), lambda d: torch.cat([d(x), d(x)]), lambda d: d(x).cumsum(0),
            lambda d: torch.where(d(x) > 0, d(x), 0.0), lambda d: torch.linalg.cholesky(d(s)),
            lambda d: torch.linalg.solve(d(s), d(b)), lambda d: torch.linalg.svdvals(d(x)),
            lambda d: torch.fft.rfft(d(x)), lambda d: d(x).masked_fill(d(x) < 0, 0), lambda d: torch.unique(d(i)),
            lambda d: F.interpolate(d(x)[None, None], scale_factor=2, mode="bilinear"),
            lambda d: F.scaled_dot_product_attention(d(x)[None, None], d(x)[None, None], d(x)[None, None]),
            lambda d: F.conv1d(d(x)[None], d(torch.ones(2, 6, 3))), lambda d: d(x).half() @ d(w).half(),
            lambda d: F.conv_transpose2d(d(x)[None, None], d(torch.ones(1, 2, 3, 3))), lambda d: d(x).std(0),
            lambda d: F.grid_sample(d(x)[None, None], d(torch.zeros(1, 2, 2, 2)), align_corners=True),
            lambda d: torch.tril_indices(3, 3, device=d(x).device), lambda d: F.rms_norm(d(x), (5,), d(b)),
            lambda d: torch.einsum("ij,jk->ik", d(x), d(w)), lambda d: d(x).index_add(0, d(i), d(x)[:3]),
            lambda d: d(x).to_sparse().to_dense(), lambda d: torch.sparse.mm(d(x).to_sparse(), d(w)),
            lambda d: (d(x).to_sparse() + d(x).to_sparse()).coalesce().values(),
            lambda d: torch.linalg.lstsq(d(x), d(x)).solution, lambda d: torch.special.i1(d(x)),
            lambda d: d(x).to_sparse_csr() @ d(w), lambda d: d(x).half().softmax(1, dtype=torch.float32),
        ]
        for n, call in enumerate(calls):
            with self.subTest(n):
                self.assertClose(call(lambda t: t.cuda()), call(lambda t: t))

    def test_out(self):
        out = torch.empty(0, device="cuda")
        torch.add(torch.ones(3, device="cuda"), 1, out=out)
        self.assertEqual(out.tolist(), [2, 2, 2])
        x = torch.arange(6.0, device="cuda").reshape(2, 3)
        x[:, 1:].mul_(10)
        self.assertEqual(x.tolist(), [[0, 10, 20], [3, 40, 50]])

    def test_training(self):
        for options in [dict(), dict(momentum=0.9, foreach=True), dict(optimizer=torch.optim.Adam, fused=True),
                        dict(optimizer=torch.optim.AdamW, capturable=True, foreach=True)]:
            with self.subTest(options):
                on_cpu = {k: v for k, v in options.items() if k in ("momentum", "optimizer")}
                for model, data in [(mlp(), batch(8)), (cnn(), batch(1, 12, 12))]:
                    torch.testing.assert_close(torch.tensor(train(model, *data, "cuda", **options)),
                                               torch.tensor(train(model, *data, "cpu", **on_cpu)),
                                               rtol=1e-4, atol=1e-5)

    def test_recurrent(self):
        for kind in (nn.LSTM, nn.GRU, nn.RNN):
            with self.subTest(kind.__name__):
                torch.manual_seed(0)
                cpu = kind(5, 7, num_layers=2, bidirectional=True)
                cuda = copy.deepcopy(cpu).cuda()
                x = torch.randn(4, 3, 5)
                a, b = cpu(x)[0], cuda(x.cuda())[0]
                self.assertClose(b.detach(), a.detach())
                (a ** 2).sum().backward()
                (b ** 2).sum().backward()
                for p, q in zip(cpu.parameters(), cuda.parameters()):
                    torch.testing.assert_close(q.grad.cpu(), p.grad, rtol=1e-4, atol=1e-5)

    def test_rms_norm(self):
        x = torch.randn(4, 5, requires_grad=True)
        w = torch.randn(5, requires_grad=True)
        y, v = (t.detach().cuda().requires_grad_() for t in (x, w))
        for a, b in ((x, w), (y, v)):
            (F.rms_norm(a, (5,), b) ** 3).sum().backward()
        self.assertClose(y.grad, x.grad)
        self.assertClose(v.grad, w.grad)

    def test_random(self):
        torch.cuda.manual_seed(5)
        a = torch.randn(100, device="cuda")
        b = torch.randn(100, device="cuda")
        torch.cuda.manual_seed(5)
        self.assertTrue(torch.equal(a, torch.randn(100, device="cuda")))
        state = torch.cuda.get_rng_state()
        self.assertTrue(torch.equal(b, torch.randn(100, device="cuda")))
        torch.cuda.set_rng_state(state)
        self.assertTrue(torch.equal(b, torch.randn(100, device="cuda")))
        self.assertFalse(torch.equal(a, b))
        cpu = torch.get_rng_state()
        dropped = F.dropout(torch.ones(1000, device="cuda"), 0.25)
        self.assertTrue(torch.equal(cpu, torch.get_rng_state()))
        self.assertAlmostEqual((dropped == 0).float().mean().item(), 0.25, delta=0.08)
        generator = torch.Generator("cuda").manual_seed(3)
        c = torch.rand(5, device="cuda", generator=generator)
        self.assertTrue(torch.equal(c, torch.rand(5, device="cuda", generator=generator.manual_seed(3))))

    def test_autocast_and_scaler(self):
        model, (x, y) = mlp().cuda(), batch(8)
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        scaler = torch.amp.GradScaler("cuda", init_scale=1024.0, growth_interval=2)
        losses = []
        for _ in range(6):
            optimizer.zero_grad()
            with torch.autocast("cuda", torch.float16):
                out = model(x.cuda())
                self.assertEqual(out.dtype, torch.float16)
                loss = F.cross_entropy(out, y.cuda())
            scaler.scale(loss).backward()
            scaler.step(optimizer)
            scaler.update()
            losses.append(loss.item())
        self.assertLess(losses[-1], losses[0])
        self.assertEqual(scaler.get_scale(), 8192.0)
        before = [p.clone() for p in model.parameters()]
        scaler.scale(loss.detach() * torch.tensor(float("inf"), device="cuda"))
        for p in model.parameters():
            p.grad = torch.full_like(p, float("inf"))
        scaler.step(optimizer)
        scaler.update()
        self.assertEqual(scaler.get_scale(), 4096.0)
        for p, q in zip(before, model.parameters()):
            self.assertTrue(torch.equal(p, q))

    def test_memory(self):
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
        before = torch.cuda.memory_allocated()
        x = torch.empty(1 << 20, device="cuda")
        self.assertEqual(torch.cuda.memory_allocated() - before, 4 << 20)
        free, total = torch.cuda.mem_get_info()
        self.assertEqual(total - free, torch.cuda.memory_reserved())
        del x
        self.assertEqual(torch.cuda.max_memory_allocated() - before, 4 << 20)
        with self.assertRaises(torch.OutOfMemoryError) as raised:
            torch.empty(total + 1, dtype=torch.uint8, device="cuda")
        self.assertIn("Tried to allocate", str(raised.exception))
        self.assertEqual(torch.ones(2, device="cuda").sum().item(), 2)

    def test_streams_and_events(self):
        stream = torch.cuda.Stream()
        self.assertNotEqual(stream.cuda_stream, torch.cuda.current_stream().cuda_stream)
        start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
        with torch.cuda.stream(stream):
            start.record()
            x = torch.ones(1000, device="cuda") * 3
            end.record()
        torch.cuda.current_stream().wait_stream(stream)
        x.record_stream(torch.cuda.current_stream())
        end.synchronize()
        self.assertTrue(end.query())
        self.assertGreaterEqual(start.elapsed_time(end), 0)
        self.assertEqual(x.sum().item(), 3000)

    @unittest.skipIf(torch.cuda.device_count() < 2, "one device")
    def test_two_devices(self):
        x = torch.arange(6.0, device="cuda:0").reshape(2, 3)
        y = x.to("cuda:1")
        self.assertEqual(y.device.index, 1)
        self.assertClose((y.t() * 2).to("cuda:0").cpu(), x.t().cpu() * 2)
        with self.assertRaisesRegex(RuntimeError, "same device"):
            x + y

    def test_compiled_kernel(self):
        kernel = torch.cuda._compile_kernel(
            """extern "C" __global__ void scale(float* out, const float* in, float factor, int n) {
                 int i = blockIdx.x * blockDim.x + threadIdx.x;
                 if (i < n) out[i] = factor * in[i];
               }""", "scale")
        x = torch.ones(100, device="cuda")
        kernel(grid=(1, 1, 1), block=(128, 1, 1), args=[x, x, 2.5, 100])
        with self.assertRaises(RuntimeError):
            kernel(grid=(1, 1, 1), block=(2048, 1, 1), args=[x, x, 2.5, 100])
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            kernel(grid=(1, 1, 1), block=(128, 1, 1), args=[x, x, 2.5, 100])
        graph.replay()

    def test_no_kernel(self):
        with self.assertRaisesRegex(RuntimeError, "it has no kernel"):
            torch.ops.aten._fused_dropout(torch.ones(8, device="cuda"), 0.5)

    def test_sparse_training(self):
        for optimizer in (torch.optim.SGD, torch.optim.SparseAdam):
            weights = []
            for device in ("cpu", "cuda"):
                torch.manual_seed(0)
                table = nn.Embedding(10, 4, sparse=True).to(device)
                steps = optimizer(table.parameters(), lr=0.1)
                for _ in range(3):
                    steps.zero_grad()
                    (table(torch.tensor([1, 2, 2, 7], device=device)) ** 2).sum().backward()
                    steps.step()
                weights.append(table.weight.detach())
            self.assertClose(weights[1], weights[0])


class Graphs(unittest.TestCase):
    def test_replay(self):
        x = torch.zeros(4, device="cuda")
        total = torch.zeros(4, device="cuda")
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            y = x * 2 + 1
            total += y
        self.assertEqual(total.tolist(), [0, 0, 0, 0])
        for n in range(3):
            x.fill_(n)
            graph.replay()
            self.assertEqual(y.tolist(), [2 * n + 1] * 4)
        self.assertEqual(total.tolist(), [9] * 4)

    def test_illegal(self):
        x = torch.ones(4, device="cuda")
        for call in [lambda: x.sum().item(), lambda: torch.cuda.synchronize(), lambda: x.cpu(),
                     lambda: x.nonzero(), lambda: torch.ones(3).cuda(), lambda: x[x > 0],
                     lambda: torch.cuda.current_stream().synchronize()]:
            graph = torch.cuda.CUDAGraph()
            with self.assertRaisesRegex(RuntimeError, "captur"):
                with torch.cuda.graph(graph):
                    x + 1
                    call()
            self.assertEqual((x + 1).sum().item(), 8)

    def test_random(self):
        graph = torch.cuda.CUDAGraph()
        torch.cuda.manual_seed(1)
        with torch.cuda.graph(graph):
            x = torch.rand(50, device="cuda")
            y = F.dropout(torch.ones(50, device="cuda"))
        seen = []
        for _ in range(3):
            graph.replay()
            seen.append((x.clone(), y.clone()))
        self.assertFalse(torch.equal(seen[0][0], seen[1][0]))
        self.assertFalse(torch.equal(seen[1][1], seen[2][1]))
        torch.cuda.manual_seed(1)
        graph.replay()
        self.assertTrue(torch.equal(x, seen[0][0]))

    def test_streams(self):
        x = torch.ones(4, device="cuda")
        side = torch.cuda.Stream()
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            y = x + 1
            side.wait_stream(torch.cuda.current_stream())
            with torch.cuda.stream(side):
                z = y * 3
            torch.cuda.current_stream().wait_stream(side)
            w = z + y
        graph.replay()
        self.assertEqual(w.tolist(), [8] * 4)
        graph = torch.cuda.CUDAGraph()
        with self.assertRaisesRegex(RuntimeError, "unjoined"):
            with torch.cuda.graph(graph):
                side.wait_stream(torch.cuda.current_stream())
                with torch.cuda.stream(side):
                    y * 3

    def test_host_copies(self):
        pinned = torch.tensor([1.0, 2.0]).pin_memory()
        x = torch.zeros(2, device="cuda")
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            x.copy_(pinned, non_blocking=True)
            y = x * 10
        self.assertEqual(x.tolist(), [0, 0])
        pinned[0] = 5
        graph.replay()
        self.assertEqual(y.tolist(), [50, 20])

    def test_pool(self):
        x = torch.ones(1000, device="cuda")
        first, second = torch.cuda.CUDAGraph(), torch.cuda.CUDAGraph()
        with torch.cuda.graph(first):
            y = (x + 1) * 2
        with torch.cuda.graph(second, pool=first.pool()):
            z = y.relu() - 1
        first.replay()
        second.replay()
        self.assertEqual(z.unique().tolist(), [3])
        del y, z
        first.reset()
        second.reset()

    def test_training(self):
        for options in [dict(optimizer=torch.optim.SGD, momentum=0.9), dict(optimizer=torch.optim.AdamW, capturable=True),
                        dict(optimizer=torch.optim.Adam, capturable=True, fused=True)]:
            options = dict(options)
            kind = options.pop("optimizer")
            (x, y), losses = batch(1, 12, 12), []
            x, y = x.cuda(), y.cuda()
            for captured in (False, True):
                model = cnn().cuda()
                optimizer = kind(model.parameters(), lr=0.05, **options)

                def step():
                    optimizer.zero_grad()
                    loss = F.cross_entropy(model(x), y)
                    loss.backward()
                    optimizer.step()
                    return loss

                side = torch.cuda.Stream()
                side.wait_stream(torch.cuda.current_stream())
                with torch.cuda.stream(side):
                    for _ in range(2):
                        step()
                torch.cuda.current_stream().wait_stream(side)
                if captured:
                    graph = torch.cuda.CUDAGraph()
                    with torch.cuda.graph(graph):
                        loss = step()
                    run = lambda: (graph.replay(), loss.item())[1]
                else:
                    run = lambda: step().item()
                losses.append([run() for _ in range(4)])
            self.assertEqual(*losses)

    def test_graphed_callables(self):
        model, (x, y) = mlp().cuda(), batch(8)
        eager = copy.deepcopy(model)
        graphed = torch.cuda.make_graphed_callables(model, (x.cuda(),))
        results = []
        for module in (eager, graphed):
            out = module(x.cuda())
            F.cross_entropy(out, y.cuda()).backward()
            results.append(out.detach().clone())
        self.assertTrue(torch.equal(*results))
        for p, q in zip(eager.parameters(), model.parameters()):
            self.assertTrue(torch.equal(p.grad, q.grad))


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False).result.wasSuccessful() else 1)
