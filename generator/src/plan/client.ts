import type { ApiModel, ApiNode, ObjectNode } from '../model/model.ts';
import { snakeCase } from '../names.ts';
import { byCodeUnit } from '../order.ts';
import { hasNamespace, namespaceName, namespacePath, topResources } from './client-fields.ts';
import { createImports, type Imports } from './imports.ts';
import { printLiteral, quote } from './literal.ts';
import { banner, type PlannedFile } from './output.ts';
import { importPath, resourcePath } from './paths.ts';
import { clientClassPath, signInOf } from './sign-in.ts';
import { type Doc, docOf, sentence } from './text.ts';

interface Field {
  readonly doc: Doc;
  readonly name: string;
  readonly type: string;
}

/** The client with all resources. */
export function planZendesk(model: ApiModel): PlannedFile {
  const path = 'zendesk.ts';
  const imports = createImports();
  imports.value('Client', signInOf(model) ? importPath(path, clientClassPath) : '@zents/runtime');
  imports.type('CacheSettings', '@zents/runtime');
  const fields = model.apis.flatMap((api) =>
    hasNamespace(api) ? [namespaceField(api, imports)] : resourceFields(api, path, imports),
  );
  const caches = model.apis.flatMap(({ objects }) =>
    objects.filter(({ cache }) => cache).map((object) => ({ name: snakeCase(object.name), literal: cacheOf(object) })),
  );
  const view = { banner: banner([], 'specification'), fields, caches, types: typesOf(model), imports: imports.print() };
  return {
    path,
    template: 'zendesk.ts',
    view,
    exports: ['Zendesk'],
    values: ['Zendesk'],
    origin: { file: model.apis[0]?.origin.file ?? '', pointer: [] },
  };
}

/** The class that holds the resources of an API with an accessor; undefined for one without. */
export function planNamespace(api: ApiNode): PlannedFile | undefined {
  if (!hasNamespace(api)) return undefined;
  const path = namespacePath(api);
  const imports = createImports();
  imports.type('Client', '@zents/runtime');
  const fields = resourceFields(api, path, imports);
  const doc = docOf([sentence(api.description), { tag: '@see', text: api.docs }]);
  const view = { banner: banner([api.origin]), name: namespaceName(api), doc, fields, imports: imports.print() };
  return {
    path,
    template: 'api/api.ts',
    view,
    exports: [namespaceName(api)],
    origin: api.origin,
  };
}

function namespaceField(api: ApiNode, imports: Imports): Field {
  const type = imports.value(namespaceName(api), importPath('zendesk.ts', namespacePath(api)));
  return { doc: docOf([sentence(api.description)], 2), name: api.accessor ?? '', type };
}

function resourceFields(api: ApiNode, path: string, imports: Imports): Field[] {
  return topResources(api).map((resource) => ({
    doc: docOf([sentence(resource.description)], 2),
    name: resource.name,
    type: imports.value(resource.className, importPath(path, resourcePath(resource))),
  }));
}

/** Characters of a line of names. */
const TYPES_WIDTH = 110;

/** Names of the types whose records are known by an id, in lines of text: as such they cost next to nothing. */
function typesOf({ apis }: ApiModel): string[] {
  const named = ({ id, attributes }: ObjectNode) => attributes.some(({ name }) => name === id);
  const names = apis.flatMap(({ objects }) => objects.filter(named).map(({ name }) => snakeCase(name)));
  const lines: string[] = [];
  for (const name of names.sort(byCodeUnit)) {
    const longer = `${lines.at(-1)} ${name}`;
    if (lines.length > 0 && longer.length <= TYPES_WIDTH) lines[lines.length - 1] = longer;
    else lines.push(name);
  }
  return lines.map(quote);
}

function cacheOf(object: ObjectNode): string {
  const { policy, maxSize, ttl, from = 'single' } = object.cache as NonNullable<ObjectNode['cache']>;
  return printLiteral({ policy, maxSize, ttl, from }, { indent: 4, column: 4 + snakeCase(object.name).length + 2 });
}
