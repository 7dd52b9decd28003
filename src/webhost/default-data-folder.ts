import path from 'node:path';

/** What decides where a program keeps the data of its user. */
export interface UserPlace {
  platform: NodeJS.Platform;
  home: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** The folder for user data: the same one that the window uses, so that notes are there in both. */
export function defaultDataFolder({ platform, home, env }: UserPlace): string {
  if (env['SURAL_DATA_DIR']) return path.resolve(env['SURAL_DATA_DIR']);
  if (platform === 'win32')
    return path.join(env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), 'Sural');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Sural');
  return path.join(env['XDG_CONFIG_HOME'] ?? path.join(home, '.config'), 'Sural');
}
