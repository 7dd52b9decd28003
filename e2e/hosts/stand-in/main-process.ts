/** The main process of the stand-in: plain Node, in which `electron` means the module beside this file. */
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { programFolder } from '../../../src/start/program-folder.ts';

const standIn = new URL('electron-module.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

// Electron sets it in every process; only the packaged program reads it.
Object.assign(process, { resourcesPath: path.join(programFolder, 'resources') });
await import(pathToFileURL(path.join(programFolder, 'out', 'main', 'index.js')).href);
