import { type LinePlace, type Literal, lineWidth, printLiteral } from './literal.ts';

/** Prints a call as a formatter would: `start(a, b)` on one line, else one argument a line. */
export function printCall(start: string, parameters: readonly Literal[], { indent = 0, end = ';' } = {}): string {
  const line = `${start}(${parameters.map((one) => printLiteral(one, { column: -1_000_000 })).join(', ')})${end}`;
  if (indent + line.length <= lineWidth) return line;
  const margin = ' '.repeat(indent + 2);
  const lines = parameters.map((one) => `${margin}${printLiteral(one, { indent: indent + 2 })},\n`);
  return `${start}(\n${lines.join('')}${' '.repeat(indent)})${end}`;
}

/** Prints the head of a method: on one line, else one parameter a line. */
export function printHead(
  name: string,
  parameters: readonly string[],
  result: string,
  { indent = 2, end = ' {' } = {},
): string {
  const line = `${name}(${parameters.join(', ')}): ${result}${end}`;
  if (indent + line.length <= lineWidth || parameters.length === 0) return line;
  const margin = ' '.repeat(indent + 2);
  return `${name}(\n${parameters.map((one) => `${margin}${one},\n`).join('')}${' '.repeat(indent)}): ${result}${end}`;
}

/** Prints a union as a formatter would: on one line, else one member a line. */
export function printUnion(members: readonly string[], place: LinePlace = {}): string {
  const { indent = 0, column = indent, after = 1 } = place;
  const line = members.join(' | ');
  if (column + line.length + after <= lineWidth) return line;
  const margin = ' '.repeat(indent + 2);
  return members.map((member) => `\n${margin}| ${member}`).join('');
}

/** Prints a declaration of imports or exports: on one line, else one name a line. */
export function printNames(keyword: 'import' | 'export', names: readonly string[], from: string): string {
  const allTypes = names.every((name) => name.startsWith('type '));
  const shown = allTypes ? names.map((name) => name.slice('type '.length)) : names;
  const start = allTypes ? `${keyword} type` : keyword;
  const line = `${start} { ${shown.join(', ')} } from '${from}';`;
  return line.length <= lineWidth
    ? line
    : `${start} {\n${shown.map((name) => `  ${name},\n`).join('')}} from '${from}';`;
}
