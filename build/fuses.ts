import { FuseV1Options, FuseVersion, type FuseConfig } from '@electron/fuses';

/** Switches burnt into the packed program: it runs this app from its archive, and cannot be turned into a plain Node. */
export const FUSES = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // No cookie is ever kept, and the encryption would ask for the key ring of the system.
  [FuseV1Options.EnableCookieEncryption]: false,
  // The way Chromium ships.
  [FuseV1Options.WasmTrapHandlers]: true,
} as const satisfies FuseConfig;

/** The fuses of a program whose state is not the one above. */
export function wrongFuses(
  wire: Readonly<Record<string, unknown>>,
  states: { on: unknown; off: unknown },
): string[] {
  return Object.entries(FUSES)
    .filter(([name, value]) => /^\d+$/.test(name) && wire[name] !== (value ? states.on : states.off))
    .map(([name]) => FuseV1Options[Number(name)] ?? name);
}
