import { type Attribute, objects } from './declared-types.ts';

/** What was seen of an attribute: how often each JSON type, and in how many objects at all. */
export interface SeenAttribute {
  types: Record<string, number>;
  present: number;
  /** The values of a text that has few. */
  values?: unknown[];
  /** Of an attribute in a list: how often in its elements, where `present` counts the lists. */
  observations?: number;
}

/** What was seen of a kind of object, by path: `conditions.all[].field`. */
export interface Shape {
  count: number;
  attributes: Record<string, SeenAttribute>;
}

/** A declared attribute, or element of a list. */
type Declared = Pick<Attribute, 'nullable' | 'absent' | 'access' | 'values' | 'onlyAnswered'> & { types: string[] };

/** Where the declared type of an object contradicts what was seen of it. */
export function contradictions(object: string, { count, attributes }: Shape): string[] {
  return Object.entries(attributes).flatMap(([path, seen]) => {
    const declared = declaredAt(object, path);
    if (declared === 'anything') return [];
    if (declared === undefined) return [`${object}.${path} is not declared`];
    const possible = parentsOf(path, count, attributes);
    const isSometimesAbsent = (seen.observations ?? seen.present) < possible;
    const problems = [
      ...Object.keys(seen.types).filter((type) => !accepts(declared, type)),
      ...(isSometimesAbsent && !mayBeAbsent(declared) ? ['absent'] : []),
      ...undeclaredValues(declared, seen),
    ];
    return problems.map((problem) => `${object}.${path} may be ${problem}`);
  });
}

function undeclaredValues({ values, onlyAnswered = [] }: Declared, seen: SeenAttribute): string[] {
  const known = new Set([...(values ?? []), ...onlyAnswered]);
  return values ? (seen.values ?? []).map(String).filter((value) => value !== 'null' && !known.has(value)) : [];
}

/** What the specification says of a path; `anything` within a value that it leaves open. */
export function declaredAt(object: string, path: string): Declared | 'anything' | undefined {
  const steps = path.replaceAll('[]', '.[]').split('.');
  let current: Declared | 'anything' | undefined = { types: [object] };
  for (const step of steps) {
    if (current === 'anything' || current === undefined) return current;
    current = step === '[]' ? elementOf(current) : attributeOf(current, step);
  }
  return current;
}

/** Whether an attribute is declared as one that an answer may lack. */
export function mayBeUndefined(object: string, path: string): boolean {
  const declared = declaredAt(object, path);
  return declared !== undefined && declared !== 'anything' && mayBeAbsent(declared);
}

function elementOf({ types }: Declared): Declared | 'anything' | undefined {
  const lists = types.filter((type) => type.endsWith('[]'));
  if (types.includes('any')) return 'anything';
  return lists.length > 0 ? { types: lists.map((type) => type.slice(0, -2)) } : undefined;
}

function attributeOf({ types }: Declared, name: string): Declared | 'anything' | undefined {
  if (types.some((type) => type === 'object' || type === 'any')) return 'anything';
  const found = types.flatMap((type) => objects.get(type)?.attributes[name] ?? []);
  const [first] = found;
  return first && { ...first, types: found.flatMap(typesOf) };
}

function typesOf({ type = 'any', discriminator }: Attribute): string[] {
  const chosen = discriminator ? [...Object.values(discriminator.of), discriminator.otherwise] : [];
  const stated = [type].flat();
  const isList = stated.some((one) => one.endsWith('[]'));
  return [...stated, ...chosen.map((one) => (isList ? `${one}[]` : one))];
}

/** How many objects could have had the attribute. */
function parentsOf(path: string, count: number, attributes: Shape['attributes']): number {
  const end = path.lastIndexOf('.');
  const isElement = path.endsWith('[]');
  if (isElement || end < 0) return isElement ? 0 : count;
  const { types = {} } = attributes[path.slice(0, end)] ?? {};
  return (types.object ?? 0) + (types['object(empty)'] ?? 0);
}

function mayBeAbsent({ absent, access }: Declared): boolean {
  return absent === true || access === 'write' || access === 'create';
}

function accepts({ types, nullable }: Declared, seen: string): boolean {
  if (seen === 'null') return nullable === true || types.includes('any');
  return types.some((type) => fitsType(type, seen.replace('(empty)', '')));
}

function fitsType(type: string, seen: string): boolean {
  if (type === 'any' || type === seen) return true;
  if (type.endsWith('[]')) return seen === 'array';
  if (objects.has(type)) return seen === 'object';
  if (type === 'number' || type === 'unixTime') return seen === 'integer' || seen === 'number';
  return seen === 'string' && !['integer', 'boolean', 'object'].includes(type);
}
