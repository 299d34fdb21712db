import { existsSync } from 'node:fs';
import { coverageOf, isComplete } from '../coverage/coverage.ts';
import { report } from '../coverage/report.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../diagnostics/format.ts';
import { load } from '../load/load.ts';
import { readFolder } from '../load/read-folder.ts';
import { validate } from '../validate/validate.ts';
import { fail, type Output, succeed } from './output.ts';
import { shown } from './places.ts';
import { parseShort } from './short-arguments.ts';

const usage = `Usage: npm run coverage -- [options]

  --specification DIR   folder of the specification
  --help                show this
`;

/** Compares the specification with what Zendesk publishes; the exit code: 0 all there, 1 not, 2 asked for wrongly. */
export function runCoverage(argv: readonly string[], repositorySpecification: string, output: Output): number {
  const parsed = parseShort(argv, ['specification']);
  if (typeof parsed === 'string') return fail(output, `${parsed}\n\n${usage}`);
  if (parsed.help) return succeed(output, usage);
  const folder = parsed.values.specification ?? repositorySpecification;
  return existsSync(folder) ? compare(folder, output) : fail(output, `There is no ${shown(folder)}.\n`);
}

function compare(folder: string, output: Output): number {
  const texts = readFolder(folder);
  const { specification, diagnostics } = validate(load(texts));
  if (hasErrors(diagnostics)) {
    output.error(formatDiagnostics(diagnostics, { texts, prefix: `${shown(folder)}/` }));
    return 1;
  }
  const coverage = coverageOf(specification);
  output.out(report(coverage));
  return isComplete(coverage) ? 0 : 1;
}
