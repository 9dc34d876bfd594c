import { LibtorchError, type LibtorchErrorCode } from './errors.js';
import type { Libtorch } from './locate.js';

interface Explanation {
  pattern: RegExp;
  code: LibtorchErrorCode;
  /** What is wrong and what to do, made from what `pattern` matched. */
  text: (match: RegExpExecArray) => string;
}

const REINSTALL = 'npx nodetorch install --force';

/** What provides a library that libtorch expects on the system or beside itself. */
function provider(library: string): string {
  if (library.startsWith('libgomp')) {
    return 'It is GNU OpenMP: install libgomp1 (Debian, Ubuntu: apt install libgomp1) or libgomp (Fedora: dnf install libgomp).';
  }
  if (library.startsWith('libstdc++')) return 'Install libstdc++6 (Debian, Ubuntu: apt install libstdc++6).';
  if (library.startsWith('libomp')) return 'It is LLVM OpenMP (macOS: brew install libomp).';
  if (/^libcuda\.so|^libnvidia-/.test(library)) {
    return 'It comes with the NVIDIA driver: install the driver, or use a libtorch without CUDA.';
  }
  if (/^lib(cu|nccl|nv)/.test(library)) {
    return 'It comes with the nvidia-* wheels that pip installs beside torch, and was not found there: npx nodetorch install --cuda';
  }
  if (/^(libc\.musl|ld-linux|ld-musl)/.test(library)) {
    return 'The addon and libtorch are built for glibc, which this system does not have (Alpine has musl): use a glibc distribution.';
  }
  if (/^lib(torch|c10|shm)/.test(library)) return `It is a part of libtorch, which is incomplete: ${REINSTALL}`;
  return 'Install what provides it, or use another libtorch.';
}

const EXPLANATIONS: Explanation[] = [
  {
    pattern: /([^\s:/]+): cannot open shared object file|Library not loaded: (?:\S*\/)?(\S+)/,
    code: 'NODETORCH_MISSING_LIBRARY',
    text: ({ 1: elf, 2: macho }) => `The library ${elf ?? macho} is missing. ${provider((elf ?? macho)!)}`,
  },
  {
    pattern: /version [`'](GLIBCXX|CXXABI)_([\d.]+)' not found/,
    code: 'NODETORCH_MISSING_LIBRARY',
    text: ({ 1: name, 2: version }) =>
      `The C++ library (libstdc++) is too old: ${name}_${version} is needed. Use a newer distribution; if LD_LIBRARY_PATH ` +
      'or conda puts an older libstdc++ before the system one, unset that.',
  },
  {
    pattern: /version [`']GLIBC_([\d.]+)' not found/,
    code: 'NODETORCH_MISSING_LIBRARY',
    text: ({ 1: version }) =>
      `The C library is too old: glibc ${version} is needed. Use a newer distribution, or build from source on this one.`,
  },
  {
    pattern: /version [`']([\w.]+)' not found/,
    code: 'NODETORCH_MISSING_LIBRARY',
    text: ({ 1: version }) => `A library is too old: ${version} is needed.`,
  },
  {
    pattern:
      /undefined symbol: (\S+)|[Ss]ymbol not found(?: in flat namespace)?[:\s]+['"]?([^\s'"]+)|procedure could not be found/,
    code: 'NODETORCH_WRONG_VERSION',
    text: () =>
      `The addon was built for another build of libtorch than this one. Install the one that it was built for: ${REINSTALL}`,
  },
  {
    pattern:
      /invalid ELF header|wrong ELF class|incompatible architecture|wrong architecture|not a valid Win32|file too short/,
    code: 'NODETORCH_MISSING_LIBRARY',
    text: () =>
      `It is damaged, or built for another kind of machine than ${process.platform}-${process.arch}. Install it anew: ${REINSTALL}`,
  },
  {
    pattern: /cannot allocate memory in static TLS block/,
    code: 'NODETORCH_MISSING_LIBRARY',
    text: () =>
      "Start node with LD_PRELOAD set to the path of libtorch's lib/libgomp.so.1, so that it is loaded first.",
  },
  {
    pattern: /failed to map segment|Operation not permitted/,
    code: 'NODETORCH_MISSING_LIBRARY',
    text: () =>
      'Its folder may not hold programs (mounted noexec): set NODETORCH_CACHE to another one and install again.',
  },
  {
    pattern: /specified module could not be found/,
    code: 'NODETORCH_MISSING_LIBRARY',
    text: () =>
      "A library that it needs is missing: most often Microsoft's Visual C++ redistributable, else a part of libtorch.",
  },
];

/** Turns what the system's loader said about libtorch or the addon into an error that says what to do. */
export function explainLoadError(cause: unknown, libtorch: Libtorch, addon: string): LibtorchError {
  const said = cause instanceof Error ? cause.message : String(cause);
  const found = EXPLANATIONS.map((each) => ({ ...each, match: each.pattern.exec(said) })).find(({ match }) => match);
  const lines = [
    `nodetorch could not load libtorch ${libtorch.version} (${libtorch.path}, from ${libtorch.source}) with ${addon}:`,
    said.trim(),
    found ? found.text(found.match!) : 'npx nodetorch doctor shows what was found on this machine.',
  ];
  return new LibtorchError(found?.code ?? 'NODETORCH_MISSING_LIBRARY', lines.join('\n'), [], { cause });
}
