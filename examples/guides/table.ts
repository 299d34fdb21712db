import type { Row, Rows } from './row.ts';

/** Rows as a table of Markdown. `code` has the source of our calls, by the keys of the rows. */
export function tableOf(client: string, rows: Rows, code: ReadonlyMap<string, string>): string {
  const lines = Object.entries(rows).map(([key, row]) => lineOf(key, row, code));
  return [`| ${client} | zents | |`, '| --- | --- | --- |', ...lines].join('\n');
}

function lineOf(key: string, row: Row, code: ReadonlyMap<string, string>): string {
  const [call = '', form = ''] = key.split(' | ');
  const theirs = `\`${call}\`${form && ` ${form}`}`;
  if ('cannot' in row) return `| ${theirs} | – | ${cell(row.cannot)} |`;
  const ours = code.get(key);
  if (ours === undefined) throw new Error(`The source of ${key} is not to be found.`);
  return `| ${theirs} | \`${cell(ours)}\` | ${cell(row.note ?? '')} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
