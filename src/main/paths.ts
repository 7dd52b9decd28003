import path from 'node:path';

/** What decides where the files of the program lie. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  isPackaged: boolean;
  /** `process.resourcesPath` of Electron: beside the packed program. */
  resourcesFolder: string;
  /** The folder that holds `package.json`. */
  programFolder: string;
}

/** The content pack: the one named by the environment, else the one that came with the program. */
export function packPath({ env, isPackaged, resourcesFolder, programFolder }: Surroundings): string {
  if (env['SURAL_PACK']) return path.resolve(env['SURAL_PACK']);
  return path.join(isPackaged ? resourcesFolder : path.join(programFolder, 'resources'), 'content.sqlite');
}

/** The folder for user data: the one named by the environment, else the usual one of the system. */
export function dataFolder(env: Surroundings['env'], usual: string): string {
  return env['SURAL_DATA_DIR'] ? path.resolve(env['SURAL_DATA_DIR']) : usual;
}

/** Where Chromium keeps its own files. A folder of its own, so that it can be emptied. */
export function chromiumFolder(data: string): string {
  return path.join(data, 'chromium');
}
