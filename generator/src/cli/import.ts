import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../diagnostics/format.ts';
import { type Imported, importDocument } from '../import/import.ts';
import { missingNames } from '../import/missing-names.ts';
import { printJsonReport, printReport } from '../import/report/print.ts';
import { problemsOf } from '../import/settle.ts';
import { readFolder } from '../load/read-folder.ts';
import { type ImportArguments, importUsage, parseImportArguments } from './import-arguments.ts';
import { fail, type Output, succeed } from './output.ts';
import { shown } from './places.ts';

/** Runs the import; gives the exit code: 0 done, 1 nothing done or more to do, 2 asked for wrongly. */
export function runImport(argv: readonly string[], repositorySpecification: string, output: Output): number {
  const parsed = parseImportArguments(argv);
  if (typeof parsed === 'string') return fail(output, `${parsed}\n\n${importUsage}`);
  if (parsed.isHelp) return succeed(output, importUsage);
  const folder = parsed.specification ?? repositorySpecification;
  const absent = [folder, parsed.document].find((path) => path !== undefined && !existsSync(path));
  if (absent !== undefined) return fail(output, `There is no ${shown(absent)}.\n`);
  try {
    return parsed.isNames ? printNames(folder, parsed, output) : runOn(folder, parsed, output);
  } catch (problem) {
    return fail(output, `${problem instanceof Error ? problem.message : String(problem)}\n`);
  }
}

function runOn(folder: string, parsed: ImportArguments, output: Output): number {
  const texts = readFolder(folder);
  const problems = problemsOf(texts);
  if (hasErrors(problems)) {
    output.error(formatDiagnostics(problems, { texts, prefix: `${shown(folder)}/` }));
    return 1;
  }
  const document = parsed.document ?? '';
  const imported = importDocument(texts, readFileSync(document, 'utf8'));
  if (!parsed.isDry) write(folder, imported);
  const print = parsed.isJson ? printJsonReport : printReport;
  output.out(print(imported, { document: shown(document), prefix: `${shown(folder)}/`, isDry: parsed.isDry }));
  return parsed.isDry && imported.changed.length > 0 ? 1 : 0;
}

function write(folder: string, { texts, changed }: Imported): void {
  for (const path of changed) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, texts.get(path) ?? '');
  }
}

/** Entries to paste; each still needs its reason. */
function printNames(folder: string, { document }: ImportArguments, output: Output): number {
  const entries = missingNames(readFolder(folder), document === undefined ? undefined : readFileSync(document, 'utf8'));
  output.out(
    Object.keys(entries).length === 0 ? 'No name is missing.\n' : `${JSON.stringify(entries, undefined, 2)}\n`,
  );
  return Object.keys(entries).length === 0 ? 0 : 1;
}
