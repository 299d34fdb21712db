import { coverageOf, isComplete } from '../coverage/coverage.ts';
import { report } from '../coverage/report.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../diagnostics/format.ts';
import { load } from '../load/load.ts';
import { readFolder } from '../load/read-folder.ts';
import { validate } from '../validate/validate.ts';
import type { Output } from './output.ts';
import { shown } from './places.ts';

/** Compares the specification in a folder with what Zendesk publishes; gives the exit code. */
export function runCoverage(folder: string, output: Output): number {
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
