"""Import before torch: PyTorch then computes with the instructions that vitest.config.ts gives the tests."""

import os

os.environ.update(ATEN_CPU_CAPABILITY="avx2", MKL_CBWR="COMPATIBLE", ONEDNN_MAX_CPU_ISA="AVX2")
