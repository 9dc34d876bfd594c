// Brings up to date what a run on the GPU needs of this checkout, for the libtorch in a folder: node tools/gpu/build.mjs FOLDER
import { locateLibtorch } from '../libtorch.mjs';
import { provideAddon, provideTypeScript } from '../provide.mjs';

const libtorch = locateLibtorch(undefined, { ...process.env, NODETORCH_LIBTORCH: process.argv[2] });
const report = (name) => (isCurrent) => console.log(`${name}: ${isCurrent ? 'up to date' : 'making'}`);
provideAddon(libtorch, report(`native addons for libtorch ${libtorch.version}`));
provideTypeScript(report('TypeScript'));
