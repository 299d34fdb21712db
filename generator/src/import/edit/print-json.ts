const lineWidth = 120;

/** Where a value is printed: the indentation of its line, the column it begins at, and what follows on its last line. */
export interface PrintPlace {
  readonly indent: number;
  readonly column: number;
  /** Columns that follow on the same line: a comma. */
  readonly after?: number;
}

/** Prints JSON as the specification is written: what fits on a line stands on one, unless objects nest in it. */
export function printJson(value: unknown, { indent, column, after = 1 }: PrintPlace): string {
  const line = onOneLine(value);
  if (!isContainer(value) || Object.keys(value).length === 0) return line;
  if (column + line.length + after <= lineWidth && !isNested(value)) return line;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const margin = ' '.repeat(indent + 2);
  const rows = Object.entries(value).map(([key, part]) => {
    const start = `${margin}${Array.isArray(value) ? '' : `${JSON.stringify(key)}: `}`;
    return `${start}${printJson(part, { indent: indent + 2, column: start.length })}`;
  });
  return `${open}\n${rows.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

function onOneLine(value: unknown): string {
  if (!isContainer(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${onOneLine(part)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** Several things of which one is an object are read better one a line; so is an operation. */
function isNested(value: object): boolean {
  if ('request' in value) return true;
  const parts = Object.values(value);
  return parts.length > 1 && parts.some(hasObject);
}

function hasObject(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasObject) : isContainer(value);
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
