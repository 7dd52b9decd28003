import { spawn } from 'node:child_process';

/** The command that opens an address in the default browser of each system. */
export function openCommand(platform: NodeJS.Platform, address: string): [command: string, words: string[]] {
  // `start` takes the first quoted word for a title, so it gets an empty one.
  if (platform === 'win32') return ['cmd', ['/c', 'start', '""', address]];
  return [platform === 'darwin' ? 'open' : 'xdg-open', [address]];
}

/** Opens the default browser. A failure is no error: the address stands on the screen. */
export function openAddress(address: string): void {
  const [command, words] = openCommand(process.platform, address);
  const child = spawn(command, words, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  child.on('error', () => undefined);
  child.unref();
}
