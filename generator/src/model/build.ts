import type { ApiNotation, ObjectNotation, ResourceNotation } from '../load/notation.ts';
import { className, clientPath, type Located, type Specification, stem } from '../validate/specification.ts';
import { attributeOf } from './attribute.ts';
import { deepFreeze } from './freeze.ts';
import { kindsOf } from './kinds.ts';
import { linkOf } from './link.ts';
import type { ApiModel, ApiNode, ObjectNode, ResourceNode } from './model.ts';
import { operationOf } from './operation.ts';
import { resourceAt, type Scope } from './scope.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** Links the files of a sound specification into one frozen graph. */
export function buildModel(specification: Specification): ApiModel {
  const apis = new Map(specification.apis.map((file) => [file.document.api, apiNode(file)]));
  const objects = new Map(specification.objects.map((file) => [file.value.object, objectNode(file, apis)]));
  const { accessors } = specification;
  const nodes = specification.resources.map((file) => resourceNode(file, clientPath(file, accessors), apis));
  const resources = new Map(nodes.map((node) => [node.path, node]));
  const scope: Scope = { objects, resources, accessors, kinds: kindsOf(specification) };
  for (const file of specification.resources) completeResource(file, scope);
  for (const file of specification.objects) completeObject(file, scope);
  return deepFreeze({ apis: [...apis.values()] });
}

function apiNode({ document, value }: Located<ApiNotation>): Mutable<ApiNode> {
  const { title, description, docs, accessor = null, origin: host, signIn } = value;
  const origin = { file: document.path, pointer: [] };
  return { name: document.api, title, description, docs, accessor, host, signIn, objects: [], resources: [], origin };
}

function objectNode({ document, value }: Located<ObjectNotation>, apis: ReadonlyMap<string, ApiNode>): ObjectNode {
  const api = apis.get(document.api) as Mutable<ApiNode>;
  const node: ObjectNode = {
    name: value.object,
    api,
    stem: stem(document.path),
    description: value.description,
    docs: value.docs,
    deprecated: value.deprecated,
    id: value.id ?? 'id',
    idType: value.idType ?? 'integer',
    cache: value.cache,
    behaviour: value.behaviour,
    atOnce: value.atOnce,
    savedBy: value.savedBy,
    viewOf: value.viewOf,
    views: [],
    deletedWhen: value.deletedWhen,
    resource: undefined,
    link: undefined,
    attributes: [],
    origin: { file: document.path, pointer: [] },
  };
  api.objects.push(node);
  return node;
}

function resourceNode(file: Located<ResourceNotation>, path: string, apis: ReadonlyMap<string, ApiNode>): ResourceNode {
  const { document, value } = file;
  const api = apis.get(document.api) as Mutable<ApiNode>;
  const node: ResourceNode = {
    name: value.resource,
    path,
    className: className(file),
    stem: stem(document.path),
    api,
    object: undefined,
    parent: undefined,
    children: [],
    description: value.description,
    docs: value.docs,
    behaviour: value.behaviour,
    operations: [],
    origin: { file: document.path, pointer: [] },
  };
  api.resources.push(node);
  return node;
}

function completeResource(file: Located<ResourceNotation>, scope: Scope): void {
  const { document, value } = file;
  const node = scope.resources.get(clientPath(file, scope.accessors)) as Mutable<ResourceNode>;
  node.object = value.object === undefined ? undefined : scope.objects.get(value.object);
  node.parent = resourceAt(scope, value.parent, document);
  (node.parent?.children as ResourceNode[] | undefined)?.push(node);
  node.operations = Object.entries(value.operations).map(([name, operation]) =>
    operationOf(name, operation, node, document, scope),
  );
  for (const operation of node.operations) linkForms(operation, node.operations);
}

function linkForms(operation: ResourceNode['operations'][number], all: ResourceNode['operations']): void {
  const names = [operation.notation.many ?? []].flat();
  const forms = names.map((name) => all.find((other) => other.name === name));
  (operation as { many: typeof all }).many = forms.filter((form) => form !== undefined);
}

function completeObject({ document, value }: Located<ObjectNotation>, scope: Scope): void {
  const node = scope.objects.get(value.object) as Mutable<ObjectNode>;
  node.resource = resourceAt(scope, value.resource, document);
  (scope.objects.get(value.viewOf ?? '')?.views as ObjectNode[] | undefined)?.push(node);
  node.link = value.loadedBy && node.resource && linkOf(value.loadedBy, node.resource, node);
  node.attributes = Object.entries(value.attributes).map(([name, attribute]) =>
    attributeOf(name, attribute, node, document, scope),
  );
}
