import type {
  AttributeNotation,
  ObjectNotation,
  OperationNotation,
  ParameterNotation,
} from '../../src/load/notation.ts';
import { operationsOf, type Specification } from '../../src/validate/specification.ts';

/** How a document is written; what it says stays the same. */
export interface Writing {
  /** Paths end with `.json`. */
  readonly hasSuffix: boolean;
  /** Parameters of a path stand at the path, not at its operations. */
  readonly hasSharedParameters: boolean;
  /** Schemas are composed by `allOf`. */
  readonly isComposed: boolean;
}

/** An OpenAPI document that says what a specification says, as far as such a document can. */
export function openApiOf(specification: Specification, writing: Writing): string {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { operation } of operationsOf(specification)) {
    const [method = '', path = ''] = operation.request.split(' ');
    const written = writing.hasSuffix ? `${path}.json` : path;
    const item = paths[written] ?? {};
    paths[written] = item;
    const inPath = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) =>
      parameterIn('path', name, operation.path?.[name]?.type ?? 'integer'),
    );
    if (writing.hasSharedParameters) item.parameters = inPath;
    item[method.toLowerCase()] = operationIn(operation, writing.hasSharedParameters ? [] : inPath);
  }
  const objects = specification.objects.map(({ value }) => [value.object, schemaOf(value, writing)] as const);
  return JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Made API' },
    paths,
    components: { schemas: Object.fromEntries(objects) },
  });
}

function operationIn(operation: OperationNotation, inPath: readonly object[]): object {
  const inQuery = Object.entries(operation.query ?? {}).map(([name, notation]) => parameterIn('query', name, notation));
  const envelope = Object.entries(operation.body ?? {}).filter(([key]) => !key.startsWith('$') && key !== '');
  return {
    operationId: operation.operationId,
    tags: ['Made'],
    ...(operation.deprecated && { deprecated: true }),
    parameters: [...inPath, ...inQuery],
    ...(envelope.length > 0 && { requestBody: { content: jsonOf(envelope) } }),
    responses: { 200: answerOf(operation.response) },
  };
}

function answerOf(response: OperationNotation['response']): object {
  if (response === 'none') return {};
  if (response === 'file') return { content: { 'application/octet-stream': {} } };
  const keys = Object.entries(response).filter(
    ([key, type]) => key !== '' && !key.includes('.') && typeof type === 'string',
  );
  return keys.length === 0 ? {} : { content: jsonOf(keys) };
}

function jsonOf(keys: readonly (readonly [string, unknown])[]): object {
  const properties = Object.fromEntries(keys.map(([key, type]) => [key, typed(String(type))]));
  return { 'application/json': { schema: { type: 'object', properties } } };
}

function parameterIn(place: string, name: string, notation: ParameterNotation): object {
  const { type, values } = typeof notation === 'string' ? { type: notation, values: undefined } : notation;
  return { name, in: place, schema: { ...typed(type), ...(values && { enum: values }) } };
}

function schemaOf({ attributes }: ObjectNotation, { isComposed }: Writing): object {
  const entries = Object.entries(attributes).map(([name, attribute]) => [name, propertyOf(attribute)] as const);
  if (!isComposed) return { type: 'object', properties: Object.fromEntries(entries) };
  const parts = entries.map(([name, property]) => ({ properties: { [name]: property } }));
  return { allOf: [...parts, { type: 'object' }] };
}

function propertyOf({ type, nullable, values, access, deprecated }: AttributeNotation): object {
  return {
    ...(typeof type === 'string' ? typed(type) : { oneOf: type.map(typed) }),
    ...(nullable && { nullable }),
    ...(values && { enum: values }),
    ...(access === 'read' && { readOnly: true }),
    ...(access === 'write' && { writeOnly: true }),
    ...(deprecated && { deprecated: true }),
  };
}

const scalars: Readonly<Record<string, object>> = {
  integer: { type: 'integer' },
  unixTime: { type: 'integer' },
  number: { type: 'number' },
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  timestamp: { type: 'string', format: 'date-time' },
  date: { type: 'string', format: 'date' },
  object: { type: 'object' },
  any: {},
};

function typed(type: string): object {
  if (type.endsWith('[]')) return { type: 'array', items: typed(type.slice(0, -2)) };
  return scalars[type] ?? { $ref: `#/components/schemas/${type}` };
}
