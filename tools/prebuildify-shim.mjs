#!/usr/bin/env node
// What prebuildify runs in place of node-gyp, whose arguments mean nothing here: cmake-js has built the addon before.
// prebuildify takes the one addon that lies in build/Release out of there, so that it gets a copy, and no other beside it.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

const addon = process.env.NODETORCH_PREBUILD;
const release = join('build', 'Release');
rmSync(release, { recursive: true, force: true });
mkdirSync(release, { recursive: true });
copyFileSync(addon, join(release, basename(addon)));
