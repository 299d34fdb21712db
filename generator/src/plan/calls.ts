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
  const [outer, inner] = [' '.repeat(indent), ' '.repeat(indent + 2)];
  const last = printResult(result, indent + '): '.length + end.length, outer);
  return `${name}(\n${parameters.map((one) => `${inner}${one},\n`).join('')}${outer}): ${last}${end}`;
}

/** A list of many kinds is broken within its brackets. */
function printResult(result: string, around: number, margin: string): string {
  const generic = /^(\w+)<(.*)>$/.exec(result);
  if (!generic?.[2] || around + result.length <= lineWidth) return result;
  return `${generic[1]}<${printType(generic[2], { indent: margin.length, column: lineWidth })}\n${margin}>`;
}

/** Prints a type behind a colon or an equals sign: on the line where it fits, else one member of the union a line. */
export function printType(type: string, { indent = 0, column = indent, after = 1 }: LinePlace = {}): string {
  if (column + 1 + type.length + after <= lineWidth) return ` ${type}`;
  const members = membersOf(type);
  if (members.length === 1) return ` ${printMember(type, indent)}`;
  const margin = ' '.repeat(indent + 2);
  return members.map((member) => `\n${margin}| ${printMember(member, indent + 2)}`).join('');
}

/** A list of many kinds is one member of a union; it is broken within its parentheses. */
function printMember(member: string, indent: number): string {
  const list = /^readonly \((.*)\)\[\]$/.exec(member);
  if (!list?.[1] || indent + 2 + member.length <= lineWidth) return member;
  const inner = printType(list[1], { indent: indent + 2, column: lineWidth });
  return `readonly (${inner}\n${' '.repeat(indent + 2)})[]`;
}

/** The members of a union; what stands in quotes or brackets belongs together. */
function membersOf(type: string): string[] {
  const members = [''];
  let depth = 0;
  for (const [part] of type.matchAll(/'(?:[^'\\]|\\.)*'|=>| \| |[(<{[]|[)>}\]]|[^'(<{[)>}\] =]+|[ =]/g)) {
    if (/^[(<{[]$/.test(part)) depth += 1;
    if (/^[)>}\]]$/.test(part)) depth -= 1;
    if (part === ' | ' && depth === 0) members.push('');
    else members.push(`${members.pop()}${part}`);
  }
  return members;
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
