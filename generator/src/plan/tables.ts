import type { ResponseValueNotation } from '../load/notation.ts';
import type { ApiModel, AttributeNode, IncludeNode, ObjectNode, OperationNode } from '../model/model.ts';
import { type Literal, type LiteralObject, printLiteral } from './literal.ts';
import { banner, type PlannedFile } from './output.ts';

/** The operation table: what is sent where, and which call of the client does it. */
export function planOperations(model: ApiModel): PlannedFile {
  const rows = operationsOf(model).map((operation) => printRow(operationRow(operation)));
  const view = { banner: banner([], 'specification'), rows };
  return {
    path: 'operations.ts',
    template: 'operations.ts',
    view,
    exports: ['OperationRow', 'operations'],
    origin: originOf(model),
  };
}

/** What the sandbox is told, in the specification's own notation. */
export function planTables(model: ApiModel): PlannedFile {
  const operations = operationsOf(model).map((operation) => printRow(operationTable(operation), 4));
  const objects = model.apis.flatMap((api) => api.objects).map((object) => printRow(objectTable(object), 4));
  const view = { banner: banner([], 'specification'), operations, objects };
  return {
    path: 'testing/tables.ts',
    template: 'testing/tables.ts',
    view,
    exports: ['tables'],
    origin: originOf(model),
  };
}

/** Binds the sandbox to its tables. */
export function planTesting(model: ApiModel): PlannedFile {
  const view = { banner: banner([], 'specification') };
  return {
    path: 'testing.ts',
    template: 'testing.ts',
    view,
    exports: ['Fault', 'LoggedRequest', 'Sandbox', 'SandboxOptions', 'Seed', 'createSandbox'],
    origin: originOf(model),
  };
}

function operationsOf({ apis }: ApiModel): OperationNode[] {
  return apis.flatMap(({ resources }) => resources.flatMap(({ operations }) => operations));
}

function originOf({ apis }: ApiModel): PlannedFile['origin'] {
  return { file: apis[0]?.origin.file ?? '', pointer: [] };
}

function printRow(row: LiteralObject, indent = 2): string {
  return printLiteral(row, { indent });
}

function operationRow(operation: OperationNode): LiteralObject {
  const { id, method, path, retry, notation, origin, resource } = operation;
  return {
    id,
    operationId: notation.operationId,
    method,
    origin: resource.api.host,
    path,
    call: callOf(operation),
    pagination: notation.pagination ?? [],
    retry,
    bucket: notation.bucket ?? null,
    docs: notation.docs ?? resource.docs ?? null,
    source: `specification/${origin.file}`,
  };
}

/** How a program calls it: a form for many records is the method that it is the form of, with a list. */
function callOf({ id, name, notation }: OperationNode): string {
  return notation.bulk ? `${id.slice(0, -name.length)}${notation.bulk.of}([…])` : `${id}(…)`;
}

function operationTable({ id, method, path, resource, notation, include }: OperationNode): LiteralObject {
  return {
    id,
    operationId: notation.operationId,
    method,
    origin: resource.api.host,
    path,
    object: resource.object?.name,
    answer: typeof notation.response === 'string' ? 'none' : mapValues(notation.response, typeName),
    instead: notation.instead,
    body: notation.body && bodyTable(notation.body),
    query: notation.query && mapValues(notation.query, (one) => (typeof one === 'string' ? one : withoutProse(one))),
    pagination: notation.pagination,
    maxPageSize: notation.maxPageSize,
    maxRecords: notation.maxRecords,
    include: include.length === 0 ? undefined : Object.fromEntries(include.map((one) => [one.name, includeTable(one)])),
    sort: notation.sort,
    anonymous: notation.anonymous,
    bulk: notation.bulk && { ...notation.bulk },
    accepts: notation.accepts,
    bucket: notation.bucket,
    locale: notation.locale,
  };
}

/** Whoever reads the table needs no prose. */
function bodyTable(body: object): LiteralObject {
  return mapValues(body as Record<string, Literal>, (value) =>
    typeof value === 'object' && value !== null
      ? mapValues(value as Record<string, Literal>, (one) => (isObject(one) ? withoutDescription(one) : one))
      : value,
  );
}

function isObject(value: Literal): value is LiteralObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withoutDescription({ description, deprecated, ...rest }: LiteralObject): LiteralObject {
  return rest;
}

function includeTable({ key, object, embedded }: IncludeNode): LiteralObject {
  return embedded === undefined ? { key, object: object?.name } : { embedded };
}

function objectTable({ name, id, idType, attributes }: ObjectNode): LiteralObject {
  return {
    object: name,
    id: id === 'id' ? undefined : id,
    idType: idType === 'integer' ? undefined : idType,
    attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, attributeTable(attribute)])),
  };
}

function attributeTable({ notation, access }: AttributeNode): Literal {
  const { type, nullable, references, update, values, open, absent, required } = notation;
  const details = {
    nullable,
    access: access === 'both' ? undefined : access,
    references: references || undefined,
    update,
    values,
    open,
    absent,
    required,
  };
  const isPlain = typeof type === 'string' && Object.values(details).every((value) => value === undefined);
  return isPlain ? type : { type, ...details };
}

function typeName(value: ResponseValueNotation): string {
  return typeof value === 'string' ? value : value.type;
}

function withoutProse(parameter: object): LiteralObject {
  const { description, deprecated, references, secret, ...rest } = parameter as Record<string, Literal>;
  return rest;
}

function mapValues<T>(values: Readonly<Record<string, T>>, change: (value: T) => Literal): LiteralObject {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
