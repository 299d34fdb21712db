/** A value that a call writes as code: a record, a file. */
export class Code {
  readonly text: string;
  readonly value: unknown;

  /** Takes the code and what it stands for. */
  constructor(text: string, value: unknown) {
    this.text = text;
    this.value = value;
  }
}

/** A sample with the values in place of the code. */
export function plainOf(sample: unknown): unknown {
  if (sample instanceof Code) return sample.value;
  if (Array.isArray(sample)) return sample.map(plainOf);
  if (typeof sample !== 'object' || sample === null) return sample;
  return Object.fromEntries(Object.entries(sample).map(([key, value]) => [key, plainOf(value)]));
}

/** How a language writes values. */
export interface Style {
  readonly text: (value: string) => string;
  readonly key: (name: string) => string;
}

/** As a formatter writes TypeScript. */
export const typescript: Style = {
  text: (value) => (value.includes("'") ? JSON.stringify(value) : `'${value}'`),
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`),
};

/** JSON. */
export const json: Style = { text: (value) => JSON.stringify(value), key: (name) => JSON.stringify(name) };

const width = 118;

/** Nothing between the brackets of a call. */
const empty = new Code('', undefined);

/** Writes a value: on the line where it fits, else one element a line. */
export function print(value: unknown, style: Style, indent = 0): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return style.text(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((one) => ['', one])
    : Object.entries(value).map(([k, one]) => [`${style.key(k)}: `, one]);
  const [open, close] = isList ? ['[', ']'] : ['{ ', ' }'];
  return block(parts as [string, unknown][], { open, close }, style, indent);
}

/** Writes a call: where only its last value needs several lines, the others stay on the first. */
export function printCall(path: string, values: readonly unknown[]): string {
  const start = values.slice(0, -1).map((value) => `${print(value, typescript, Number.NEGATIVE_INFINITY)}, `);
  const line = `${path}(${start.join('')}${print(values.at(-1) ?? empty, typescript)})`;
  const [first = ''] = line.split('\n');
  const parts = values.map((value) => ['', value] as [string, unknown]);
  return first.length <= width ? line : `${path}${block(parts, { open: '(', close: ')' }, typescript, 0)}`;
}

function block(
  parts: readonly [string, unknown][],
  { open, close }: { open: string; close: string },
  style: Style,
  indent: number,
): string {
  if (parts.length === 0) return `${open.trim()}${close.trim()}`;
  const line = parts.map(([key, value]) => `${key}${print(value, style, Number.NEGATIVE_INFINITY)}`).join(', ');
  if (indent + line.length <= width) return `${open}${line}${close}`;
  const margin = ' '.repeat(indent + 2);
  const lines = parts.map(([key, value]) => `${margin}${key}${print(value, style, indent + 2)}`);
  return `${open.trim()}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close.trim()}`;
}
