// What is measured, on this side. Its twin is cases.py.
import type { Make } from './case.js';
import { cifar } from './cifar.js';
import { decode } from './decode.js';
import { gpt2 } from './gpt2.js';
import { launch } from './launch.js';
import { matmul } from './matmul.js';
import { cnn, mlp } from './networks.js';
import { resnet50 } from './resnet50.js';

export const makers: Record<string, Make> = { launch, mlp, cnn, resnet50, gpt2, decode, matmul, cifar };
