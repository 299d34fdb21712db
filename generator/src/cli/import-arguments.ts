import { oneOf } from '../diagnostics/suggest.ts';

/** What the command line of an import asks for. */
export interface ImportArguments {
  /** Path of the OpenAPI document; undefined where only names are asked for. */
  readonly document: string | undefined;
  /** Folder of the specification; undefined: that of the repository. */
  readonly specification: string | undefined;
  /** Folder of the API that new paths go to, where several have their prefix. */
  readonly api: string | undefined;
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
  --api NAME            folder of the API that new paths go to, where several have their prefix
  --specification DIR   folder of the specification
  --help                show this
`;

const switches = ['--dry-run', '--json', '--names', '--help'];
const settings: Readonly<Record<string, string>> = { '--api': 'the name of a folder', '--specification': 'a folder' };

/** Reads the arguments; a text says what is wrong with them. */
export function parseImportArguments(argv: readonly string[]): ImportArguments | string {
  const words = sorted(argv);
  if (typeof words === 'string') return words;
  const { documents, stated, values } = words;
  const [document, another] = documents;
  if (another !== undefined) return `One document at a time: ${document} or ${another}`;
  const isFree = stated.has('--names') || stated.has('--help');
  if (document === undefined && !isFree) return 'State the OpenAPI document to import';
  return {
    document,
    specification: values.get('--specification'),
    api: values.get('--api'),
    isDry: stated.has('--dry-run'),
    isJson: stated.has('--json'),
    isNames: stated.has('--names'),
    isHelp: stated.has('--help'),
  };
}

interface Words {
  readonly documents: string[];
  readonly stated: Set<string>;
  readonly values: Map<string, string>;
}

function sorted(argv: readonly string[]): Words | string {
  const words: Words = { documents: [], stated: new Set(), values: new Map() };
  const rest = [...argv];
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    const problem = next.startsWith('-') ? take(next, rest, words) : undefined;
    if (problem !== undefined) return problem;
    if (!next.startsWith('-')) words.documents.push(next);
  }
  return words;
}

/** Takes an argument that begins with a dash, and its value from what follows; gives what is wrong with it. */
function take(argument: string, rest: string[], { stated, values }: Words): string | undefined {
  const [flag = '', inline] = argument.split(/=(.*)/s);
  if (switches.includes(flag)) {
    stated.add(flag);
    return inline === undefined ? undefined : `${flag} takes no value`;
  }
  const wanted = settings[flag];
  if (wanted === undefined)
    return `Unknown argument ${argument}: ${oneOf(flag, [...switches, ...Object.keys(settings)])}`;
  const value = inline ?? rest.shift() ?? '';
  values.set(flag, value);
  return value === '' ? `${flag} needs ${wanted}` : undefined;
}
