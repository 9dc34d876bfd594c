#!/usr/bin/env node
import { Command } from 'commander';
import { manifest, pickLibtorch } from '../libtorch/addon.js';
import { examine, formatReport } from '../libtorch/doctor.js';
import { LibtorchError } from '../libtorch/errors.js';
import { type InstallOptions, install } from '../libtorch/install.js';

const { version, description } = manifest;

// An option after a command is the command's: `install --version` is not `--version`.
const program = new Command('nodetorch').description(description).version(version).enablePositionalOptions();

program
  .command('install')
  .description("install libtorch, as the torch package that Python's pip brings, into the user's cache")
  .option('--version <version>', 'version of torch: 2.13.0, or 2.13 for the newest of a series')
  .option('--cuda', 'insist on a build with CUDA')
  .option('--index-url <url>', 'package index for pip, where it is not the configured one')
  .option('--python <path>', 'the Python whose pip installs it')
  .option('--force', 'install anew what is there already')
  .action(async (options: InstallOptions) => {
    await install(options);
  });

program
  .command('doctor')
  .description('show what nodetorch finds on this machine, and whether it loads')
  .option('--json', 'print the report as JSON')
  .action(async ({ json }: { json?: boolean }) => {
    const report = await examine();
    console.log(json ? JSON.stringify(report, null, 2) : formatReport(report));
    if (report.error) process.exitCode = 1;
  });

program
  .command('which')
  .description('print the folder of the libtorch that nodetorch uses')
  .action(() => console.log(pickLibtorch().libtorch.path));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof LibtorchError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
