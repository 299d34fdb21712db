import type {
  AnswerNode,
  BodyNode,
  EnvelopeNode,
  KeyNode,
  OperationNode,
  ParameterNode,
  Purpose,
  ValueType,
} from '../model/model.ts';
import { objectsIn } from '../model/value-type.ts';
import { snakeCase } from '../names.ts';
import { code, type Literal, type LiteralObject } from './literal.ts';
import { hasInput } from './object-names.ts';
import { queryOf } from './paging.ts';
import type { ResourceScope } from './resource-scope.ts';
import { sortParameters } from './sorting.ts';

/** What the runtime is told of an operation. */
export function operationLiteral(operation: OperationNode, scope: ResourceScope): LiteralObject {
  const { id, method, path, retry, notation, resource } = operation;
  return {
    id,
    method,
    origin: resource.api.host,
    path,
    parameters: parametersLiteral(operation),
    records: recordsLiteral(operation),
    retry,
    neverRepeatedWith: notation.neverRepeatedWith,
    ...(operation.isList ? listLiteral(operation, scope) : { answer: answerLiteral(operation.answer, scope) }),
    body: operation.body && bodyLiteral(operation.body, operation, scope),
    include: includeLiteral(operation, scope),
    search: notation.search as LiteralObject | undefined,
    embedded: embeddedLiteral(operation),
    query: queryLiteral(operation),
    oneOf: notation.oneOf,
    constants: notation.constants,
    ...bulkLiteral(operation),
    anonymous: notation.anonymous || undefined,
    bucket: notation.bucket,
    locale: notation.locale,
    ifUnchanged: notation.ifUnchanged as LiteralObject | undefined,
    cached: notation.cached || undefined,
    partial: notation.partial || undefined,
    purges: notation.purges,
  };
}

function bulkLiteral(operation: OperationNode): LiteralObject {
  const { foundBy, repeatableWith } = operation.notation;
  return { maxIds: maxIdsOf(operation), foundBy, repeatableWith };
}

/** The form for many whose ids stand in the query, where it takes another number of them than the others. */
function maxIdsOf({ notation: { bulk } }: OperationNode): number | undefined {
  const { form, max = 100 } = bulk ?? {};
  return form !== 'each' && max !== 100 ? max : undefined;
}

/** The one key of a list's answer that holds the list. */
export function itemsOf({ answer }: OperationNode): AnswerNode {
  const items = typeof answer === 'string' ? undefined : answer.find(({ type }) => type.list);
  if (!items) throw new Error('Only lists have items.');
  return items;
}

function parametersLiteral({ pathParameters }: OperationNode): Literal {
  const others = pathParameters.filter(({ type }) => type !== 'integer');
  return others.length === 0 ? undefined : Object.fromEntries(others.map(({ name, type }) => [name, type]));
}

/** The types of records that a parameter takes, where its name does not tell: `support_address_id` is a RecipientAddress. */
function recordsLiteral({ pathParameters }: OperationNode): Literal {
  const named = pathParameters.flatMap(({ name, references }) =>
    references && !tellsType(name, references.name) ? [[name, references.name]] : [],
  );
  return named.length === 0 ? undefined : Object.fromEntries(named);
}

function tellsType(parameter: string, object: string): boolean {
  return parameter === `${snakeCase(object)}_id`;
}

function listLiteral(operation: OperationNode, scope: ResourceScope): LiteralObject {
  const { key, type } = itemsOf(operation);
  return {
    items: key,
    model: operation.parts ? code(scope.link(operation.parts)) : modelLiteral(type, scope),
    parts: partsLiteral(operation),
    instead: insteadLiteral(operation, scope),
    pagination: operation.notation.pagination ?? [],
    maxPageSize: operation.notation.maxPageSize,
    maxRecords: operation.notation.maxRecords,
    unlimitedWith: operation.notation.unlimitedWith,
    cursorLifetime: operation.notation.cursorLifetime,
  };
}

function partsLiteral({ notation: { parts } }: OperationNode): Literal {
  return parts && { in: parts.in, where: parts.where, with: parts.with };
}

function insteadLiteral({ instead }: OperationNode, scope: ResourceScope): Literal {
  if (instead.length === 0) return undefined;
  return Object.fromEntries(instead.map(({ key, type }) => [key, modelLiteral(type, scope)]));
}

function includeLiteral({ include }: OperationNode, scope: ResourceScope): Literal {
  const loaded = include.filter(({ embedded }) => embedded === undefined);
  if (loaded.length === 0) return undefined;
  return Object.fromEntries(
    loaded.map(({ name, key, object, whole }) => [
      name,
      { key, to: object?.link ? code(scope.link(object)) : undefined, whole: whole || undefined },
    ]),
  );
}

function embeddedLiteral({ include }: OperationNode): Literal {
  const names = include.filter(({ embedded }) => embedded !== undefined).map(({ name }) => name);
  return names.length === 0 ? undefined : names;
}

function answerLiteral(answer: OperationNode['answer'], scope: ResourceScope): Literal {
  if (typeof answer === 'string') return 'none';
  return Object.fromEntries(answer.map(({ key, type }) => [key === '' ? 'bare' : key, answerValue(type, scope)]));
}

function answerValue(type: ValueType, scope: ResourceScope): Literal {
  if (type.kind === 'scalar') return type.list ? `${type.name}[]` : type.name;
  if (type.kind === 'union') return 'any';
  const model = modelLiteral(type, scope);
  return type.list ? [model] : model;
}

/** The class of a record, or the classes with what tells them apart. */
function modelLiteral(type: ValueType, scope: ResourceScope): Literal {
  if (type.kind === 'scalar' || type.kind === 'union') return undefined;
  if (type.kind === 'object') return code(scope.link(type.object));
  const { by, of, otherwise } = type.choice;
  const classes = Object.fromEntries(of.map(({ value, object }) => [value, code(scope.link(object))]));
  return { by, of: classes, otherwise: code(scope.link(otherwise)) };
}

function bodyLiteral(body: BodyNode, { notation }: OperationNode, scope: ResourceScope): Literal {
  if (body.kind === 'raw') return { raw: body.mediaType ?? true };
  if (body.kind === 'multipart') return { multipart: parametersMap(body.fields) };
  if (body.kind === 'envelope') return envelopeLiteral(body, notation, scope);
  return { keys: Object.fromEntries(body.keys.map((key) => [key.name, keyLiteral(key, body.purpose, scope)])) };
}

function keyLiteral(key: KeyNode, purpose: Purpose, scope: ResourceScope): Literal {
  const { object, type, notation } = key;
  if (!object || !hasInput(object)) return object ? { type: jsonType(type) } : parameterLiteral(key);
  const many = type.endsWith('[]') || undefined;
  return {
    model: code(scope.link(object)),
    purpose: accessOf(purpose),
    many,
    required: notation.required || undefined,
  };
}

/** A record that may be there already is sent like one that is made. */
function accessOf(purpose: Purpose): Literal {
  return purpose === 'update' ? 'update' : 'create';
}

/** Records of which a request may state nothing go as they are. */
function jsonType(type: string): string {
  return type.endsWith('[]') ? 'object[]' : 'object';
}

function envelopeLiteral(body: EnvelopeNode, notation: OperationNode['notation'], scope: ResourceScope): Literal {
  const [object] = objectsIn(body.type);
  return {
    key: body.key,
    model: object && hasInput(object) ? code(scope.link(object)) : undefined,
    type: body.type.kind === 'scalar' ? `${body.type.name}${body.type.list ? '[]' : ''}` : undefined,
    purpose: accessOf(body.purpose),
    accepts: notation.accepts,
    many: (object && body.type.list) || undefined,
    maxItems: object && body.type.list ? (notation.bulk?.max ?? 100) : undefined,
    beside: body.beside.length > 0 ? parametersMap(body.beside) : undefined,
    job: body.job,
  };
}

function queryLiteral(operation: OperationNode): Literal {
  const all = [...queryOf(operation), ...sortParameters(operation)];
  return all.length === 0 ? undefined : parametersMap(all);
}

function parametersMap(all: readonly ParameterNode[]): LiteralObject {
  return Object.fromEntries(all.map((one) => [one.name, parameterLiteral(one)]));
}

function parameterLiteral({ type, references, notation }: ParameterNode): LiteralObject {
  const { values, style, required = false, maxItems, secret = false } = notation;
  const own = { type, values, style: style === 'comma' ? undefined : style, references: references?.name };
  return { ...own, required: required || undefined, maxItems, secret: secret || undefined };
}
