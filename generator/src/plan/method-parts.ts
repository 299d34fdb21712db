import type { BodyNode, ObjectNode, OperationNode } from '../model/model.ts';
import { objectsIn } from '../model/value-type.ts';
import { propertyName } from './literal.ts';
import { itemsOf } from './operation-literal.ts';
import { listType } from './paging.ts';
import {
  bodyInterface,
  fieldMembers,
  type PlannedInterface,
  queryInterface,
  sideloadsInterface,
} from './parameter-types.ts';
import { bodyName, bodyType, type Parameter, pathArguments, recordType } from './parameters.ts';
import { keyMembers, recordInterface } from './record-input.ts';
import type { ResourceScope } from './resource-scope.ts';
import { foundType, keywordsInterface } from './search.ts';
import { join, readType } from './value-types.ts';

/** Everything that the signatures of an operation are made of. */
export interface MethodParts {
  readonly operation: OperationNode;
  readonly scope: ResourceScope;
  readonly path: readonly Parameter[];
  readonly body: (Parameter & { readonly isOfPathRecord: boolean }) | undefined;
  readonly queryType: string | undefined;
  readonly result: string;
  readonly record: string;
  readonly interfaces: readonly PlannedInterface[];
}

/** Collects them. */
export function partsOf(operation: OperationNode, scope: ResourceScope): MethodParts {
  const path = pathArguments(operation, scope);
  const query = operation.notation.search ? keywordsInterface(operation, scope) : queryInterface(operation, scope);
  const sideloads = sideloadsInterface(operation, scope);
  const special = operation.body && specialBody(operation, operation.body, scope);
  const interfaces = [query, sideloads, special].filter((one) => one !== undefined);
  const queryType = query?.name ?? (operation.method === 'GET' ? 'Readonly<Record<string, unknown>>' : undefined);
  const record = operation.body?.kind === 'envelope' ? recordType(operation.body, scope, special?.name) : '';
  return {
    operation,
    scope,
    path,
    body: operation.body && bodyOf(operation, operation.body, path, scope, special?.name),
    queryType,
    result: resultOf(operation, scope, sideloads),
    record,
    interfaces,
  };
}

function specialBody(operation: OperationNode, body: BodyNode, scope: ResourceScope): PlannedInterface | undefined {
  if (body.kind === 'keys') return bodyInterface(operation, keyMembers(body, scope));
  if (body.kind === 'multipart') return bodyInterface(operation, fieldMembers(body.fields, scope));
  return body.kind === 'envelope' ? recordInterface(operation, body, scope) : undefined;
}

function bodyOf(
  operation: OperationNode,
  body: BodyNode,
  path: readonly Parameter[],
  scope: ResourceScope,
  special?: string,
): MethodParts['body'] {
  const name = bodyName(body, operation, path);
  const isOfPathRecord =
    name === 'changes' && body.kind === 'envelope' && body.purpose === 'update' && objectsIn(body.type).length === 1;
  const type =
    isOfPathRecord && body.kind === 'envelope' ? recordType(body, scope, special) : bodyType(body, scope, special);
  return { name, type, isOfPathRecord };
}

function resultOf(operation: OperationNode, scope: ResourceScope, sideloads: PlannedInterface | undefined): string {
  const name = (object: Parameters<typeof scope.type>[0]): string => scope.type(object);
  if (operation.isList) {
    const item = operation.parts ? name(operation.parts) : (foundType(operation, scope) ?? listedType(operation, name));
    return `${listType(operation, scope)}<${item}${sideloads ? `, ${sideloads.name}` : ''}>`;
  }
  return `${scope.runtime('ApiCall')}<${answerType(operation, scope)}${sideloads ? `, ${sideloads.name}` : ''}>`;
}

function listedType(operation: OperationNode, name: (object: ObjectNode) => string): string {
  return join([itemsOf(operation), ...operation.instead].map(({ type }) => readType({ ...type, list: false }, name)));
}

/** Type of what a call gives. */
export function answerType({ name, answer }: OperationNode, scope: ResourceScope): string {
  if (answer === 'none') return 'void';
  if (answer === 'file') return scope.runtime('DownloadedFile');
  const types = answer.map(({ key, type }) => ({ key, type: readType(type, (object) => scope.type(object)) }));
  const [first] = answer;
  if (name === 'getMany' && first)
    return `(${readType({ ...first.type, list: false } as typeof first.type, (object) => scope.type(object))} | null)[]`;
  if (types.length === 1) return types[0]?.type ?? 'unknown';
  return `{ ${types.map(({ key, type }) => `${propertyName(key)}: ${type}`).join('; ')} }`;
}
