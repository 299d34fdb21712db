import type { AttributeNode, ObjectNode, ResourceNode, ValueType } from '../model/model.ts';
import { snakeCase } from '../names.ts';
import { code, type Literal, type LiteralObject, printLiteral, propertyName } from './literal.ts';

/** Names of what a schema refers to; asking for one imports it. */
export interface SchemaScope {
  /** Name of an object's class, as a value. */
  model(object: ObjectNode): string;
  /** Name of the constant that says how an object loads. */
  link(object: ObjectNode): string;
  /** Code that loads a resource's class. */
  resource(resource: ResourceNode): string;
}

/** One line of the schema's attributes. */
export interface SchemaLine {
  readonly name: string;
  readonly literal: string;
}

const indent = 8;

/** What the runtime is told of each attribute. */
export function schemaLines({ attributes }: ObjectNode, scope: SchemaScope): SchemaLine[] {
  const mixed = attributes.flatMap(({ inline, type }) => (type.list ? [inline] : []));
  return attributes.map((attribute) => {
    const name = propertyName(attribute.name);
    const column = indent + name.length + ': '.length;
    const literal = attributeLiteral(attribute, mixed.includes(attribute.name), scope);
    return { name, literal: printLiteral(literal, { indent, column }) };
  });
}

/** What the runtime is told of a type's cache; '' for none. */
export function cacheLiteral({ name, cache }: ObjectNode): string {
  if (!cache) return '';
  const { policy, maxSize, ttl, from = 'single' } = cache;
  return printLiteral({ name: snakeCase(name), policy, maxSize, ttl, from }, { indent: 6, column: 13 });
}

/** Lists of `mixed` values have ids and texts beside their records. */
function attributeLiteral(attribute: AttributeNode, mixed: boolean, scope: SchemaScope): Literal {
  const { access, update, references, accessor, inline, uploadedBy, notation } = attribute;
  const details = {
    access: access === 'both' ? undefined : access,
    ...answerDetails(attribute),
    update: update === 'replace' ? undefined : update,
    together: notation.together,
    references: references?.link ? code(scope.link(references)) : undefined,
    accessor,
    inline,
    secret: notation.secret || undefined,
    uploadedBy: uploadedBy && code(`() => ${scope.resource(uploadedBy)}`),
  };
  const type = typeLiteral(attribute.type, scope);
  const isPlain = typeof type === 'string' && Object.values(details).every((value) => value === undefined);
  if (typeof type === 'string') return isPlain ? type : { type, ...details };
  return { ...(mixed && { type: 'any' }), ...type, ...details };
}

/** The values that are known, and what only answers hold. */
function answerDetails({ access, nullable, values, onlyAnswered, open, type }: AttributeNode): LiteralObject {
  const isRecordOrElse = type.kind === 'union' && type.types.some(({ kind }) => kind !== 'scalar');
  return {
    nullable: (nullable && access !== 'write') || undefined,
    values: values && !open ? values : undefined,
    onlyAnswered: values && !open && onlyAnswered.length > 0 ? onlyAnswered : undefined,
    varies: isRecordOrElse || undefined,
  };
}

/** A scalar's name, or the class of a nested record. Where a value varies, what is no such record stays plain JSON. */
function typeLiteral(
  type: ValueType,
  scope: SchemaScope,
): string | { readonly model: Literal; readonly list?: Literal } {
  if (type.kind === 'scalar') return type.list ? `${type.name}[]` : type.name;
  if (type.kind === 'union') {
    const record = type.types.find(({ kind }) => kind !== 'scalar');
    return record ? typeLiteral(record, scope) : 'any';
  }
  const list = type.list || undefined;
  if (type.kind === 'object') return { model: loader(type.object, scope), ...(list && { list }) };
  const { by, of, otherwise } = type.choice;
  const classes = Object.fromEntries(of.map(({ value, object }) => [value, loader(object, scope)]));
  return { model: { by, of: classes, otherwise: loader(otherwise, scope) }, ...(list && { list }) };
}

function loader(object: ObjectNode, scope: SchemaScope): Literal {
  return code(`() => ${scope.model(object)}`);
}
