/**
 * One fault of the program as a line for the log. The message of an error can quote what a user typed, so the log
 * gets the channel, the kind of error and the places in the program, and nothing else.
 */
export function faultLine(where: string, error: unknown): string {
  if (!(error instanceof Error)) return `${where}: ${typeof error}`;
  const places = (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 8);
  return [`${where}: ${error.name}`, ...places].join(' | ');
}
