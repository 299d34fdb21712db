import type { Document } from '../load/document.ts';
import type { BodyNotation, OperationNotation, ParameterNotation } from '../load/notation.ts';
import { elementOf, pascalCase, singular } from '../names.ts';
import { isList } from '../validate/operation-kind.ts';
import type {
  AnswerNode,
  BodyNode,
  IncludeNode,
  KeyNode,
  OperationNode,
  ParameterNode,
  PathParameterNode,
  ResourceNode,
} from './model.ts';
import { objectNamed, type Scope } from './scope.ts';
import { valueTypeOf } from './value-type.ts';

/** An operation with its rules applied; its forms for many records are linked later. */
export function operationOf(
  name: string,
  notation: OperationNotation,
  resource: ResourceNode,
  document: Document,
  scope: Scope,
): OperationNode {
  const [method = '', path = ''] = notation.request.split(' ');
  return {
    name,
    id: `${resource.path}.${name}`,
    resource,
    method,
    path,
    isList: isList(name, notation),
    pathParameters: pathParametersOf(path, notation, scope),
    query: parametersOf(notation.query, scope),
    body: notation.body && bodyOf(notation.body, method, scope),
    answer: answerOf(notation.response, scope),
    instead: answersOf(notation.instead ?? {}, scope),
    parts: notation.parts && objectNamed(scope, notation.parts.object),
    include: includesOf(notation.include, scope),
    retry: notation.retry ?? retryOf(method),
    many: [],
    notation,
    origin: { file: document.path, pointer: ['operations', name] },
  };
}

function retryOf(method: string): OperationNode['retry'] {
  if (method === 'GET') return 'safe';
  return method === 'POST' ? 'never' : 'idempotent';
}

function pathParametersOf(path: string, notation: OperationNotation, scope: Scope): PathParameterNode[] {
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
  // With a rule for it the locale is the client's; without one it is an argument, such as the language of a translation.
  const own = names.filter((name) => name !== 'locale' || notation.locale === undefined);
  return own.map((name) => {
    const known = notation.path?.[name] ?? {};
    const references = known.references === false ? undefined : (known.references ?? guessedObject(name));
    const object = references === undefined ? undefined : scope.objects.get(references);
    return { name, type: known.type ?? object?.idType ?? 'integer', references: object, notation: known };
  });
}

/** `ticket_id` takes the id of a Ticket. */
function guessedObject(name: string): string | undefined {
  return name.endsWith('_id') ? pascalCase(name.slice(0, -'_id'.length)) : undefined;
}

function parametersOf(all: Readonly<Record<string, ParameterNotation>> | undefined, scope: Scope): ParameterNode[] {
  return Object.entries(all ?? {}).map(([name, written]) => {
    const notation = typeof written === 'string' ? { type: written } : written;
    const references = notation.references === undefined ? undefined : objectNamed(scope, notation.references);
    return { name, type: notation.type, references, notation };
  });
}

function bodyOf(body: BodyNotation, method: string, scope: Scope): BodyNode {
  const purpose = body.$purpose ?? (method === 'POST' ? 'create' : 'update');
  if (body.$keys) return { kind: 'keys', keys: keysOf(body.$keys, scope), purpose };
  if (body.$raw) return { kind: 'raw', mediaType: body.$raw === true ? undefined : body.$raw };
  if (body.$multipart) return { kind: 'multipart', fields: parametersOf(body.$multipart, scope) };
  const [key, type] = Object.entries(body).find(([name]) => !name.startsWith('$')) ?? ['', 'any'];
  const beside = parametersOf(body.$beside, scope);
  return { kind: 'envelope', key, type: valueTypeOf(String(type), scope), purpose, beside, job: body.$job };
}

function keysOf(keys: NonNullable<BodyNotation['$keys']>, scope: Scope): KeyNode[] {
  return parametersOf(keys, scope).map((key) => ({ ...key, object: scope.objects.get(elementOf(key.type)) }));
}

function answerOf(response: OperationNotation['response'], scope: Scope): 'none' | 'file' | AnswerNode[] {
  return typeof response === 'string' ? response : answersOf(response, scope);
}

function answersOf(response: Exclude<OperationNotation['response'], string>, scope: Scope): AnswerNode[] {
  return Object.entries(response).map(([key, value]) => {
    const { type, discriminator } = typeof value === 'string' ? { type: value, discriminator: undefined } : value;
    return { key, type: valueTypeOf(type, scope, discriminator) };
  });
}

function includesOf(include: OperationNotation['include'] = [], scope: Scope): IncludeNode[] {
  if (Array.isArray(include)) {
    return include.map((name) => ({
      name,
      key: name,
      object: scope.objects.get(pascalCase(singular(name))),
      embedded: undefined,
      whole: false,
    }));
  }
  return Object.entries(include).map(([name, { key = name, object, embedded, whole = false }]) => {
    const known = object === undefined ? undefined : objectNamed(scope, object);
    return { name, key, object: known, embedded, whole };
  });
}
