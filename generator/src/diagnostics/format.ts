import type { Diagnostic } from './diagnostic.ts';

/** Columns of a source line that are shown. */
const longestLine = 140;

/** Where the texts of the files are, and how a person finds them. */
export interface Sources {
  /** Text of a file by its path below the specification folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** Written before each path: `specification/`. */
  readonly prefix: string;
}

/** Every diagnostic with its frame, in the order of files and lines, and the count at the end. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], sources: Sources): string {
  const blocks = sortDiagnostics(diagnostics).map((diagnostic) => formatDiagnostic(diagnostic, sources));
  return `${blocks.join('\n\n')}\n\n${countOf(diagnostics)}\n`;
}

/** Files by name, then by position, code and message; equal ones once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byKey = new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic]));
  return [...byKey].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, diagnostic]) => diagnostic);
}

function keyOf({ file, offset, code, message }: Diagnostic): string {
  return `${file}\0${String(offset).padStart(9, '0')}\0${code}\0${message}`;
}

function formatDiagnostic(diagnostic: Diagnostic, { texts, prefix }: Sources): string {
  const { line, column, source } = positionOf(texts.get(diagnostic.file) ?? '', diagnostic.offset);
  const { shown, start } = excerpt(source, column);
  const head = `${prefix}${diagnostic.file}:${line}:${column}  ${diagnostic.severity}  ${diagnostic.code}`;
  const margin = ' '.repeat(String(line).length);
  const width = Math.max(1, Math.min(diagnostic.length, shown.length - start));
  return [
    head,
    `  ${line} | ${shown}`,
    `  ${margin} | ${indentLike(shown, start)}${'^'.repeat(width)}  ${oneLine(diagnostic.message)}`,
    ...(diagnostic.help === undefined ? [] : [`  help: ${oneLine(diagnostic.help)}`]),
  ].join('\n');
}

/** Line and column, counted from one, and the text of that line. */
export function positionOf(text: string, offset: number): { line: number; column: number; source: string } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const start = offset - (before.at(-1)?.length ?? 0);
  const source = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  return { line: before.length, column: offset - start + 1, source };
}

/** The part of a long line around a column; `start` is where that column stands in it. */
function excerpt(source: string, column: number): { shown: string; start: number } {
  if (source.length <= longestLine) return { shown: source, start: column - 1 };
  const from = Math.max(0, Math.min(column - 1 - longestLine / 2, source.length - longestLine));
  return { shown: source.slice(from, from + longestLine), start: column - 1 - from };
}

/** Keeps tabs, so that carets stand under what they mean. */
function indentLike(source: string, start: number): string {
  return source.slice(0, start).replaceAll(/[^\t]/g, ' ');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

function countOf(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  return [counted(errors, 'error'), counted(warnings, 'warning')].filter(Boolean).join(', ');
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
