import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What the command line of a command with few arguments asks for. */
export interface ShortArguments {
  readonly help: boolean;
  /** The options by their names. */
  readonly values: Readonly<Record<string, string | undefined>>;
  /** What is no option. */
  readonly rest: readonly string[];
}

/** Reads `--help`, options that take a value, and up to `most` arguments besides; a text says what is wrong with them. */
export function parseShort(argv: readonly string[], options: readonly string[], most = 0): ShortArguments | string {
  const config: ParseArgsConfig['options'] = { help: { type: 'boolean' } };
  for (const name of options) config[name] = { type: 'string' };
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: config, allowPositionals: true });
    if (positionals.length > most) return `Unexpected argument ${positionals[most]}`;
    const texts = Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return { help: values.help === true, values: Object.fromEntries(texts), rest: positionals };
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}
