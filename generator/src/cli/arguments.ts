import { oneOf } from '../diagnostics/suggest.ts';

/** What the command line asks for. */
export interface Arguments {
  /** Compares and writes nothing. */
  readonly check: boolean;
  /** Goes on, and runs again at every change. */
  readonly watch: boolean;
  readonly help: boolean;
  /** Folder of the specification; undefined: that of the repository. */
  readonly specification: string | undefined;
  /** Folder of the output; undefined: that of the repository. */
  readonly output: string | undefined;
}

/** How to use the command. */
export const usage: string = `Usage: npm run generate -- [options]

  --check               compare with what is there, write nothing, exit with 1 if it differs
  --watch               run again whenever the specification or a template changes
  --specification DIR   folder of the specification
  --output DIR          folder of the output
  --help                show this
`;

const flags = ['--check', '--watch', '--help', '--specification', '--output'];

/** Reads the arguments; a text says what is wrong with them. */
export function parseArguments(argv: readonly string[]): Arguments | string {
  const values = new Map<string, string | true>();
  const rest = [...argv];
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    const [flag = '', inline] = next.split(/=(.*)/s);
    if (!flags.includes(flag)) return `Unknown argument ${next}: ${oneOf(flag, flags)}`;
    const needsValue = flag === '--specification' || flag === '--output';
    const value = needsValue ? (inline ?? rest.shift()) : true;
    if (value === undefined || value === '') return `${flag} needs a folder`;
    values.set(flag, value);
  }
  return {
    check: values.has('--check'),
    watch: values.has('--watch'),
    help: values.has('--help'),
    specification: values.get('--specification') as string | undefined,
    output: values.get('--output') as string | undefined,
  };
}
