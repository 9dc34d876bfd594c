"""What is measured, in Python. Its twin is cases.ts."""

from cifar import cifar
from decode import decode
from gpt2 import gpt2
from launch import launch
from matmul import matmul
from networks import cnn, mlp
from resnet50 import resnet50

MAKERS = {
    "launch": launch,
    "mlp": mlp,
    "cnn": cnn,
    "resnet50": resnet50,
    "gpt2": gpt2,
    "decode": decode,
    "matmul": matmul,
    "cifar": cifar,
}
