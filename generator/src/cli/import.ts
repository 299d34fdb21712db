import { hasErrors } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../diagnostics/format.ts';
import { importDocument } from '../import/import.ts';
import { missingNames } from '../import/missing-names.ts';
import { printJsonReport, printReport } from '../import/report/print.ts';
import { problemsOf } from '../import/settle.ts';
import { readFolder } from '../load/read-folder.ts';
import { writeTogether } from '../write/write-together.ts';
import { type ImportArguments, importUsage, parseImportArguments } from './import-arguments.ts';
import { readDocument, requireFolder } from './import-document.ts';
import { fail, type Output, succeed } from './output.ts';
import { shown } from './places.ts';

/** Runs the import; gives the exit code: 0 done, 1 nothing done or more to do, 2 asked for wrongly. */
export function runImport(argv: readonly string[], repositorySpecification: string, output: Output): number {
  const parsed = parseImportArguments(argv);
  if (typeof parsed === 'string') return fail(output, `${parsed}\n\n${importUsage}`);
  if (parsed.isHelp) return succeed(output, importUsage);
  const folder = parsed.specification ?? repositorySpecification;
  try {
    requireFolder(folder);
    return parsed.isNames ? printNames(folder, parsed, output) : runOn(folder, parsed, output);
  } catch (problem) {
    return fail(output, `${problem instanceof Error ? problem.message : String(problem)}\n`);
  }
}

function runOn(folder: string, parsed: ImportArguments, output: Output): number {
  const document = readDocument(parsed.document ?? '');
  const texts = readFolder(folder);
  const problems = problemsOf(texts);
  if (hasErrors(problems)) {
    output.error(formatDiagnostics(problems, { texts, prefix: `${shown(folder)}/` }));
    return 1;
  }
  const imported = importDocument(texts, document, { api: parsed.api });
  const changed = imported.changed.map((path) => [path, imported.texts.get(path) ?? ''] as const);
  if (!parsed.isDry) writeTogether(folder, new Map(changed));
  const print = parsed.isJson ? printJsonReport : printReport;
  output.out(
    print(imported, { document: shown(parsed.document ?? ''), prefix: `${shown(folder)}/`, isDry: parsed.isDry }),
  );
  return parsed.isDry && imported.changed.length > 0 ? 1 : 0;
}

/** Entries to paste; each still needs its reason. */
function printNames(folder: string, { document, api }: ImportArguments, output: Output): number {
  const text = document === undefined ? undefined : readDocument(document);
  const entries = missingNames(readFolder(folder), text, { api });
  output.out(
    Object.keys(entries).length === 0 ? 'No name is missing.\n' : `${JSON.stringify(entries, undefined, 2)}\n`,
  );
  return Object.keys(entries).length === 0 ? 0 : 1;
}
