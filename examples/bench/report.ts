/** One line of the table. */
export interface Row {
  what: string;
  /** The measured ratio or amount. */
  figure: number;
  /** The promise: at most this; absent: only for comparison. */
  atMost?: number;
  /** Written behind the figure: `KB`, `MB`, `s`; absent: a ratio. */
  unit?: string;
}

/** The table of all rows, as text. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.what, show(row.figure, row), promiseOf(row), verdictOf(row)]);
  const lines = [['', 'measured', 'promise', ''], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) => formatLine(line, widths)).join('\n');
}

/** Rows whose promise does not hold. */
export function missed(rows: readonly Row[]): Row[] {
  return rows.filter(({ figure, atMost }) => atMost !== undefined && figure > atMost);
}

function formatLine([what = '', measured = '', promise = '', verdict = '']: string[], widths: number[]): string {
  const [first = 0, second = 0, third = 0] = widths;
  return `${what.padEnd(first)}  ${measured.padStart(second)}  ${promise.padStart(third)}  ${verdict}`.trimEnd();
}

function promiseOf(row: Row): string {
  return row.atMost === undefined ? '' : `≤ ${show(row.atMost, row)}`;
}

function verdictOf({ figure, atMost, unit }: Row): string {
  if (atMost === undefined) return '';
  if (figure <= atMost) return 'ok';
  return unit ? `missed by ${(figure - atMost).toFixed(1)} ${unit}` : `missed by ${(figure - atMost).toFixed(2)}`;
}

function show(value: number, { unit }: Row): string {
  if (!unit) return value.toFixed(2);
  return unit === 'requests' ? `${value} ${unit}` : `${value.toFixed(1)} ${unit}`;
}
