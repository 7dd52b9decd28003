/** What decides whether a window can be opened at all, before Electron is even looked for. */
export interface Desktop {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** True for the user root, whom Chromium does not let into its sandbox. */
  isRoot: boolean;
}

/** Why no window can be opened on this computer; undefined where one can. */
export function whyNoWindow({ platform, env, isRoot }: Desktop): string | undefined {
  if (platform !== 'linux') return undefined;
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return 'there is no display';
  if (isRoot) return 'the window does not open for the user root';
  return undefined;
}
