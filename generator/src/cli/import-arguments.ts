import { oneOf } from '../diagnostics/suggest.ts';

/** What the command line of an import asks for. */
export interface ImportArguments {
  /** Path of the OpenAPI document; undefined where only names are asked for. */
  readonly document: string | undefined;
  /** Folder of the specification; undefined: that of the repository. */
  readonly specification: string | undefined;
  readonly isDry: boolean;
  readonly isJson: boolean;
  readonly isNames: boolean;
  readonly isHelp: boolean;
}

/** How to use the command. */
export const importUsage: string = `Usage: npm run import -- <OpenAPI document> [options]

  --dry-run             write nothing; exit with 1 if something would change
  --json                print the report as JSON
  --names               print the entries that names.json lacks, and write nothing; a document is not needed
  --specification DIR   folder of the specification
  --help                show this
`;

const flags = ['--dry-run', '--json', '--names', '--help', '--specification'];

/** Reads the arguments; a text says what is wrong with them. */
export function parseImportArguments(argv: readonly string[]): ImportArguments | string {
  const stated = new Set<string>();
  const documents: string[] = [];
  let specification: string | undefined;
  const rest = [...argv];
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    const [flag = '', inline] = next.split(/=(.*)/s);
    if (!next.startsWith('--')) documents.push(next);
    else if (!flags.includes(flag)) return `Unknown argument ${next}: ${oneOf(flag, flags)}`;
    else stated.add(flag);
    if (flag === '--specification') specification = inline ?? rest.shift() ?? '';
  }
  if (specification === '') return '--specification needs a folder';
  const [document, another] = documents;
  if (another !== undefined) return `One document at a time: ${document} or ${another}`;
  const isFree = stated.has('--names') || stated.has('--help');
  if (document === undefined && !isFree) return 'State the OpenAPI document to import';
  return {
    document,
    specification,
    isDry: stated.has('--dry-run'),
    isJson: stated.has('--json'),
    isNames: stated.has('--names'),
    isHelp: stated.has('--help'),
  };
}
