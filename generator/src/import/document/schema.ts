import { isRecord } from './read.ts';

/** What a schema says once references and compositions are resolved. */
export interface SchemaFacts {
  /** Name of the component, where it is one. */
  readonly name: string | undefined;
  /** Type in the words of the specification; undefined where the schema does not say. */
  readonly type: string | undefined;
  readonly nullable: boolean;
  /** The values of an enumeration of strings. */
  readonly values: readonly string[] | undefined;
  readonly access: 'read' | 'write' | 'both';
  readonly isDeprecated: boolean;
  /** Whether a value has one of several forms that differ. */
  readonly isVaried: boolean;
  readonly properties: ReadonlyMap<string, unknown>;
  readonly required: ReadonlySet<string>;
  /** The schema of the elements of a list. */
  readonly items: unknown;
}

/** Resolves schemas of one document. */
export interface SchemaReader {
  /** What a schema says, whatever it is written like. */
  facts(schema: unknown): SchemaFacts;
  /** Follows a reference; undefined where it leads nowhere. */
  resolve(value: unknown): Record<string, unknown> | undefined;
  /** References that lead nowhere, as far as they were met. */
  readonly broken: ReadonlySet<string>;
}

/** A reader of the schemas of a document. */
export function createSchemaReader(document: unknown): SchemaReader {
  const broken = new Set<string>();
  const resolve = (value: unknown): Record<string, unknown> | undefined => follow(document, value, broken);
  return { facts: (schema) => factsOf(flatten(schema, resolve, new Set())), resolve, broken };
}

function follow(document: unknown, value: unknown, broken: Set<string>): Record<string, unknown> | undefined {
  let found = value;
  for (let hops = 0; isRecord(found) && typeof found.$ref === 'string'; hops++) {
    const reference: string = found.$ref;
    found = hops > 20 ? undefined : atPointer(document, reference);
    if (!isRecord(found)) broken.add(reference);
  }
  return isRecord(found) ? found : undefined;
}

function atPointer(document: unknown, reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined;
  const keys = reference.slice(2).split('/').map(decoded);
  return keys.reduce<unknown>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    document,
  );
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    // What is no encoding names nothing, and is reported as a reference that leads nowhere.
    return key;
  }
}

/** A schema with all that it is composed of. */
interface Flat {
  readonly name: string | undefined;
  /** The schema and those it extends, the nearest first. */
  readonly parts: readonly Record<string, unknown>[];
  /** What its forms have, of which one holds. */
  readonly forms: readonly Flat[];
}

function flatten(schema: unknown, resolve: SchemaReader['resolve'], above: ReadonlySet<unknown>): Flat {
  const own = resolve(schema);
  const name =
    isRecord(schema) && typeof schema.$ref === 'string'
      ? schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
      : undefined;
  if (!own || above.has(own)) return { name, parts: [], forms: [] };
  const inside = new Set([...above, own]);
  const all = listIn(own.allOf).map((part) => flatten(part, resolve, inside));
  const forms = [...listIn(own.oneOf), ...listIn(own.anyOf)].map((part) => flatten(part, resolve, inside));
  const beside = isRecord(schema) && schema !== own ? [withoutReference(schema)] : [];
  return {
    name: name ?? (all.length === 1 ? all[0]?.name : undefined),
    parts: [...beside, own, ...all.flatMap(({ parts }) => parts)],
    forms: [...forms, ...all.flatMap((part) => part.forms)],
  };
}

function withoutReference({ $ref: _, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return rest;
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function factsOf({ name, parts, forms }: Flat): SchemaFacts {
  const inner = forms.map(factsOf);
  const first = (key: string): unknown => parts.find((part) => part[key] !== undefined)?.[key];
  const some = (key: string): boolean => parts.some((part) => part[key] === true);
  const properties = new Map(
    parts.toReversed().flatMap((part) => Object.entries(isRecord(part.properties) ? part.properties : {})),
  );
  const items = first('items');
  const types = inner.map(({ type }) => type).filter((type) => type !== undefined);
  return {
    name,
    type: typeOf(parts, properties.size > 0, items !== undefined) ?? common(types),
    nullable:
      some('nullable') || valuesIn(parts).includes(null) || typesIn(parts).includes('null') || types.includes('null'),
    values: stringsOf(parts),
    access: some('readOnly') ? 'read' : some('writeOnly') ? 'write' : 'both',
    isDeprecated: some('deprecated'),
    isVaried: isVaried(inner),
    properties,
    required: new Set(parts.flatMap((part) => listIn(part.required).map(String))),
    items,
  };
}

/** Several forms of one type have that type; otherwise nobody can tell. */
function common(types: readonly string[]): string | undefined {
  const kinds = new Set(types.filter((type) => type !== 'null'));
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/** Forms of one plain type differ only in what they describe. */
function isVaried(forms: readonly SchemaFacts[]): boolean {
  const types = forms.map(({ type }) => type).filter((type) => type !== 'null');
  const [first] = types;
  const isPlain = first !== undefined && first !== 'object' && first !== '[]';
  return types.length > 1 && !(isPlain && types.every((type) => type === first));
}

const scalars: Readonly<Record<string, string>> = {
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  object: 'object',
  array: '[]',
  null: 'null',
};

function typeOf(
  parts: readonly Record<string, unknown>[],
  hasProperties: boolean,
  hasItems: boolean,
): string | undefined {
  const [stated] = typesIn(parts).filter((type) => type !== 'null');
  const type = stated ?? (typesIn(parts)[0] || (hasProperties ? 'object' : hasItems ? 'array' : undefined));
  if (type !== 'string') return type === undefined ? undefined : scalars[type];
  const format = parts.find((part) => part.format !== undefined)?.format;
  if (format === 'date-time' || format === 'datetime') return 'timestamp';
  return format === 'date' ? 'date' : 'string';
}

function typesIn(parts: readonly Record<string, unknown>[]): string[] {
  const stated = parts.find((part) => part.type !== undefined)?.type;
  return [stated ?? []].flat().map(String);
}

function valuesIn(parts: readonly Record<string, unknown>[]): readonly unknown[] {
  return listIn(parts.find((part) => Array.isArray(part.enum))?.enum);
}

function stringsOf(parts: readonly Record<string, unknown>[]): string[] | undefined {
  const values = valuesIn(parts).filter((value) => value !== null && value !== '');
  const isWords = values.length > 0 && values.every((value) => typeof value === 'string');
  return isWords ? [...new Set(values as string[])] : undefined;
}
