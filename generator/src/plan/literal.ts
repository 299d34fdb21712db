/** Code that stands in a literal as it is: `userLink`, `() => CustomField`. */
export interface Code {
  readonly code: string;
}

/** A value that becomes a TypeScript literal; undefined properties are left out. */
export type Literal = string | number | boolean | null | undefined | CodeBrand | readonly Literal[] | LiteralObject;

/** An object that becomes an object literal. */
export interface LiteralObject {
  readonly [key: string]: Literal;
}

/** Where on a line something is printed. */
export interface LinePlace {
  /** Indent of the line. */
  readonly indent?: number;
  /** Where the first character stands; default at the indent. */
  readonly column?: number;
  /** Characters that follow on the last line: a comma, a semicolon. */
  readonly after?: number;
}

/** Columns of a line of generated code. */
export const lineWidth = 120;

const brand: unique symbol = Symbol('code');

interface CodeBrand extends Code {
  readonly [brand]: true;
}

/** Marks text as code. */
export function code(text: string): CodeBrand {
  return { [brand]: true, code: text };
}

/** Prints a literal as a formatter would: on one line where it fits, else one property or element a line. */
export function printLiteral(value: Literal, place: LinePlace = {}): string {
  const { indent = 0, column = indent, after = 1 } = place;
  const line = printOnOneLine(value);
  if (column + line.length + after <= lineWidth || !isComposite(value)) return line;
  return printOnLines(value, indent);
}

/** A string literal in single quotes; nothing in it can end it. */
export function quote(text: string): string {
  if (/^[\w ./{}[\]-]*$/.test(text)) return `'${text}'`;
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

/** A property name, quoted where it must be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : quote(name);
}

function printOnOneLine(value: Literal): string {
  if (isCode(value)) return value.code;
  if (Array.isArray(value)) return `[${value.map(printOnOneLine).join(', ')}]`;
  if (!isComposite(value)) return printScalar(value as Exclude<Literal, object>);
  const properties = entriesOf(value as LiteralObject).map(([name, one]) =>
    isNamed(name, one) ? name : `${propertyName(name)}: ${printOnOneLine(one)}`,
  );
  return properties.length === 0 ? '{}' : `{ ${properties.join(', ')} }`;
}

function printOnLines(value: readonly Literal[] | LiteralObject, indent: number): string {
  const inner = indent + 2;
  const margin = ' '.repeat(inner);
  const end = ' '.repeat(indent);
  if (Array.isArray(value)) {
    const elements = value.map((one: Literal) => `${margin}${printLiteral(one, { indent: inner })},\n`);
    return `[\n${elements.join('')}${end}]`;
  }
  const properties = entriesOf(value as LiteralObject).map(([name, one]) => {
    if (isNamed(name, one)) return `${margin}${name},\n`;
    const start = `${margin}${propertyName(name)}: `;
    return `${start}${printLiteral(one, { indent: inner, column: start.length })},\n`;
  });
  return `{\n${properties.join('')}${end}}`;
}

/** Is the value the variable of the property's name? */
function isNamed(name: string, value: Literal): boolean {
  return isCode(value) && value.code === name;
}

function printScalar(value: string | number | boolean | null | undefined): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' && Number.isInteger(value) && value >= 10_000) return grouped(value);
  return String(value);
}

/** `10000` -> `10_000`. */
function grouped(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, '_');
}

function entriesOf(value: LiteralObject): [string, Literal][] {
  return Object.entries(value).filter(([, one]) => one !== undefined);
}

function isCode(value: Literal): value is CodeBrand {
  return typeof value === 'object' && value !== null && brand in value;
}

function isComposite(value: Literal): value is readonly Literal[] | LiteralObject {
  return typeof value === 'object' && value !== null && !isCode(value);
}
