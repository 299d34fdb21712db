import type { Change, Comparison } from '../write/compare.ts';

const shownPaths = 12;

/** What a run says where there was nothing to do. */
export function upToDate(files: number, milliseconds: number): string {
  return `zents: ${files} files are up to date (${time(milliseconds)})\n`;
}

/** What a run says that wrote. */
export function written({ changes, unchanged }: Comparison, sources: number, milliseconds: number): string {
  const fresh = changes.filter(({ after }) => after !== undefined);
  const removed = changes.filter(({ after }) => after === undefined);
  const total = fresh.length + unchanged;
  return [
    `zents: ${total} files from ${sources} of the specification (${time(milliseconds)})`,
    ...row('written', fresh),
    ...(unchanged > 0 ? [`  unchanged  ${unchanged}`] : []),
    ...row('removed', removed),
    '',
  ].join('\n');
}

/** Milliseconds as a person reads them. */
export function time(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** The count, and the names where they are few enough to be read. */
function row(label: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  const names =
    changes.length > shownPaths ? [] : changes.map(({ path, before, after }) => `    ${mark(before, after)} ${path}`);
  return [`  ${label.padEnd(9)}  ${changes.length}`, ...names];
}

function mark(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return '+';
  return after === undefined ? '-' : '~';
}
