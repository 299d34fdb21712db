import type { Imported } from '../import.ts';
import { type Finding, type FindingKind, findingKinds } from './finding.ts';

/** What an import of one document is reported with. */
export interface ReportPlace {
  /** The document as a person named it. */
  readonly document: string;
  /** Written before each path of the specification: `specification/`. */
  readonly prefix: string;
  /** Whether nothing was written. */
  readonly isDry: boolean;
}

/** A report to read in a terminal: the counts first, then everything one a line. */
export function printReport({ findings, operations, changed }: Imported, place: ReportPlace): string {
  const kinds = Object.keys(findingKinds) as FindingKind[];
  const count = (kind: FindingKind): number => findings.filter((finding) => finding.kind === kind).length;
  const left = operations.left === 0 ? '' : `, ${operations.left} left out on purpose`;
  const head = `${place.document}: ${operations.published} operations, ${operations.known} of them were in the specification${left}`;
  const counts = kinds.map((kind) => `  ${kind.padEnd(14)}${String(count(kind)).padStart(5)}  ${findingKinds[kind]}`);
  const sections = kinds.filter((kind) => count(kind) > 0).map((kind) => section(kind, findings, place.prefix));
  return `${[head, ...counts, '', ...sections, closing(changed, place)].join('\n')}\n`;
}

function section(kind: FindingKind, findings: readonly Finding[], prefix: string): string {
  const lines = findings.filter((finding) => finding.kind === kind).map((finding) => `  ${lineOf(finding, prefix)}`);
  return `${kind}\n${lines.join('\n')}\n`;
}

function lineOf({ subject, message, file, line }: Finding, prefix: string): string {
  const place = file === undefined ? '' : `  ${prefix}${file}${line === undefined ? '' : `:${line}`}`;
  // What a document has is printed as text, whatever a terminal would make of it.
  return `${subject}: ${message}${place}`.replaceAll(/\p{Cc}+/gu, ' ');
}

function closing(changed: readonly string[], { isDry, prefix }: ReportPlace): string {
  if (changed.length === 0) return 'Nothing changes: the specification has it all.';
  const files = `${changed.length} ${changed.length === 1 ? 'file' : 'files'}`;
  return isDry
    ? `${files} below ${prefix} would change.`
    : `${files} below ${prefix} written. Read the difference, then run \`npm run generate\`.`;
}

/** The same for machines. */
export function printJsonReport({ findings, operations, changed }: Imported, { document }: ReportPlace): string {
  const counts = Object.fromEntries(
    Object.keys(findingKinds).map((kind) => [kind, findings.filter((finding) => finding.kind === kind).length]),
  );
  return `${JSON.stringify({ document, operations, counts, changed, findings }, undefined, 2)}\n`;
}
