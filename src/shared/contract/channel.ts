import type { z } from 'zod';

/** One call: what goes in and what comes out, both checked at the boundary. */
export interface Channel<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  input: Input;
  output: Output;
}

/** Keeps the exact schemas of a channel, so that its types can be derived. */
export function channel<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Channel<Input, Output> {
  return { input, output };
}
