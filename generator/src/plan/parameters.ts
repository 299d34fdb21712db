import type { BodyNode, EnvelopeNode, OperationNode, PathParameterNode } from '../model/model.ts';
import { objectsIn } from '../model/value-type.ts';
import { camelCase, singular } from '../names.ts';
import { quote } from './literal.ts';
import { hasInput, statedName } from './object-names.ts';
import type { ResourceScope } from './resource-scope.ts';
import { idType, join, readonlyListOf, recordTypes, scalarInput } from './value-types.ts';

/** One parameter of a method. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
}

const keywords: ReadonlySet<string> = new Set([
  ...[
    'import',
    'export',
    'default',
    'delete',
    'new',
    'class',
    'function',
    'package',
    'interface',
    'enum',
    'case',
    'switch',
  ],
  ...[
    'query',
    'options',
    'this',
    'in',
    'return',
    'public',
    'private',
    'static',
    'var',
    'let',
    'const',
    'with',
    'for',
    'if',
  ],
]);

/** The parameters of the path, in order: an id, or a record where it is known of which type. */
export function pathArguments({ pathParameters, body }: OperationNode, scope: ResourceScope): Parameter[] {
  return pathParameters.map((parameter) => ({
    name: pathArgumentName(parameter, body),
    type: pathType(parameter, scope),
  }));
}

/** Name of the parameter of a method that takes a parameter of the path. */
export function pathArgumentName(parameter: PathParameterNode, body: BodyNode | undefined): string {
  return recordName(parameter, body) ?? pathName(parameter);
}

/** Name of the body's parameter: its envelope, else its type, or what is free where the path names the record already. */
export function bodyName(body: BodyNode, { pathParameters }: OperationNode, taken: readonly Parameter[]): string {
  if (body.kind !== 'envelope') return { keys: 'body', raw: 'content', multipart: 'fields' }[body.kind];
  const [object] = objectsIn(body.type);
  const name = safeName(camelCase(body.key || (object?.name ?? 'body')));
  const isOfPath = body.key === '' && object !== undefined && pathParameters.at(-1)?.references === object;
  if (!isOfPath && taken.every((other) => other.name !== name)) return name;
  return body.purpose === 'create' ? 'fields' : 'changes';
}

/** Type of one record in a body: what may be stated of it. `special` is the operation's own type, where it has one. */
export function recordType(
  body: Pick<EnvelopeNode, 'type' | 'purpose'>,
  scope: ResourceScope,
  special?: string,
): string {
  const [object] = objectsIn(body.type);
  if (!object) return body.type.kind === 'scalar' ? scalarInput(body.type.name) : 'unknown';
  if (special !== undefined) return special;
  if (!hasInput(object)) return 'Record<string, unknown>';
  return scope.typeOf(object, statedName(object, body.purpose));
}

/** Type of the body's parameter. */
export function bodyType(body: BodyNode, scope: ResourceScope, special?: string): string {
  if (body.kind === 'raw') return scope.runtime('FileSource');
  if (body.kind !== 'envelope') return special ?? 'Record<string, unknown>';
  const [object] = objectsIn(body.type);
  const record = recordType(body, scope, special);
  if (!object) return body.type.list ? readonlyListOf(record) : record;
  const one = join([record, scope.type(object)]);
  return body.type.list ? manyOf(one, scope) : one;
}

/** Many of something: an array, a set, a list of the API. */
export function manyOf(type: string, scope: ResourceScope): string {
  return `${scope.runtime('Many')}<${type}>`;
}

/** What the body is about is called as in the body, whatever Zendesk calls it in the path. */
function recordName({ references }: PathParameterNode, body: BodyNode | undefined): string | undefined {
  if (body?.kind !== 'envelope' || body.key === '' || body.type.list) return undefined;
  return references && objectsIn(body.type)[0] === references ? safeName(camelCase(body.key)) : undefined;
}

/** `ticket_id` and `custom_object_key` name the one that they take; a bare `id` is called after its type. */
function pathName({ name, references }: PathParameterNode): string {
  if (!references) return safeName(camelCase(name));
  const record = name === 'id' ? references.name : singular(name.replace(/_(id|key|key_or_id)$/, ''));
  return safeName(camelCase(record));
}

function pathType(parameter: PathParameterNode, scope: ResourceScope): string {
  const { references, notation } = parameter;
  if (notation.values) return join(notation.values.map(quote));
  if (!references) return idType({ idType: parameter.type }, scope);
  // A text that a record goes by beside its id: the key of a field.
  const isId = parameter.type === 'integer' || references.idType === 'integer';
  return join([idType({ idType: isId ? 'integer' : 'string' }, scope), ...recordTypes(references, scope.type)]);
}

function safeName(name: string): string {
  return keywords.has(name) ? `${name}Value` : name;
}
