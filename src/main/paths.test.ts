import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromiumFolder, dataFolder, packPath } from './paths.ts';

const installed = {
  env: {},
  isPackaged: true,
  resourcesFolder: path.resolve('/opt/Sural/resources'),
  programFolder: path.resolve('/opt/Sural/resources/app.asar'),
};

describe('packPath', () => {
  it('lies beside the packed program', () => {
    expect(packPath(installed)).toBe(path.resolve('/opt/Sural/resources/content.sqlite'));
  });

  it('lies in the project when it is not packed', () => {
    const programFolder = path.resolve('/home/a/sural');
    expect(packPath({ ...installed, isPackaged: false, programFolder })).toBe(
      path.resolve('/home/a/sural/resources/content.sqlite'),
    );
  });

  it('can be named by the environment', () => {
    const file = path.resolve('/media/usb/content.sqlite');
    expect(packPath({ ...installed, env: { SURAL_PACK: file } })).toBe(file);
  });
});

describe('dataFolder', () => {
  it('is the usual one unless the environment names another', () => {
    expect(dataFolder({}, '/home/a/.config/Sural')).toBe('/home/a/.config/Sural');
    expect(dataFolder({ SURAL_DATA_DIR: path.resolve('/tmp/x') }, '/home/a/.config/Sural')).toBe(
      path.resolve('/tmp/x'),
    );
    expect(chromiumFolder('/tmp/x')).toBe(path.join('/tmp/x', 'chromium'));
  });
});
