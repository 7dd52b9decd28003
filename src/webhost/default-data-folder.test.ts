import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultDataFolder } from './default-data-folder.ts';

describe('defaultDataFolder', () => {
  const home = path.resolve('/home/a');

  it('is the one that Electron uses on each system', () => {
    expect(defaultDataFolder({ platform: 'linux', home, env: {} })).toBe(path.join(home, '.config', 'Sural'));
    expect(defaultDataFolder({ platform: 'linux', home, env: { XDG_CONFIG_HOME: '/cfg' } })).toBe(
      path.join('/cfg', 'Sural'),
    );
    expect(defaultDataFolder({ platform: 'darwin', home, env: {} })).toBe(
      path.join(home, 'Library', 'Application Support', 'Sural'),
    );
    expect(defaultDataFolder({ platform: 'win32', home, env: { APPDATA: '/roaming' } })).toBe(
      path.join('/roaming', 'Sural'),
    );
  });

  it('can be named by the environment', () => {
    const folder = path.resolve('/media/usb/sural');
    expect(defaultDataFolder({ platform: 'linux', home, env: { SURAL_DATA_DIR: folder } })).toBe(folder);
  });
});
