const USAGE = `Usage:
  npm run -s call -- <channel> '<input as JSON>'   one call, one reply
  npm run -s call -- --lines                       one {"channel": …, "input": …} a line from standard input`;

export type Command = { channel: string; input: unknown } | { lines: true } | { usage: string };

/** What the command line asks for. */
export function readCommand(args: readonly string[]): Command {
  const [first, second, ...more] = args;
  if (first === '--lines' && second === undefined) return { lines: true };
  if (first === undefined || first.startsWith('--') || more.length > 0) return { usage: USAGE };
  if (second === undefined) return { channel: first, input: {} };
  try {
    return { channel: first, input: JSON.parse(second) as unknown };
  } catch (error) {
    return { usage: `The input is not JSON: ${(error as Error).message}\n${USAGE}` };
  }
}
