import { flipFuses, FuseState, getCurrentFuseWire } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';
import path from 'node:path';
import { FUSES, wrongFuses } from './fuses.ts';

/** Sets the fuses of the packed program before it is signed, and reads them back. */
export async function afterPack({
  appOutDir,
  electronPlatformName,
  packager,
}: AfterPackContext): Promise<void> {
  const name = packager.appInfo.productFilename;
  const program = path.join(
    appOutDir,
    programFile(electronPlatformName, name, packager.config.linux?.executableName),
  );
  await flipFuses(program, { ...FUSES, resetAdHocDarwinSignature: electronPlatformName === 'darwin' });
  const wire = { ...(await getCurrentFuseWire(program)) };
  const wrong = wrongFuses(wire, { on: FuseState.ENABLE, off: FuseState.DISABLE });
  if (wrong.length > 0) throw new Error(`These fuses are not set as they should be: ${wrong.join(', ')}.`);
}

function programFile(platform: string, name: string, linuxName: string | null | undefined): string {
  if (platform === 'darwin') return `${name}.app`;
  return platform === 'win32' ? `${name}.exe` : (linuxName ?? name);
}
