import log from 'electron-log/node.js';
import path from 'node:path';
import { faultLine } from './fault-line.ts';

/** Sends the log to a file of its own, small and only for faults of the program. */
export function startLog(dataFolder: string): void {
  log.transports.file.resolvePathFn = () => path.join(dataFolder, 'logs', 'sural.log');
  log.transports.file.maxSize = 256 * 1024;
  log.transports.file.level = 'info';
  log.transports.console.level = false;
}

export function logFault(where: string, error: unknown): void {
  log.error(faultLine(where, error));
}
