/** Where the command writes to. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

/** Prints what was asked for; gives the exit code of success. */
export function succeed(output: Output, text: string): number {
  output.out(text);
  return 0;
}

/** Prints why nothing was done; gives the exit code of a command that was asked for wrongly. */
export function fail(output: Output, text: string): number {
  output.error(text);
  return 2;
}
