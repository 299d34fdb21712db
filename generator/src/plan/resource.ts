import type { OperationNode, ResourceNode } from '../model/model.ts';
import { planBulkMethod } from './bulk-method.ts';
import { printNames } from './calls.ts';
import { lineWidth } from './literal.ts';
import { type PlannedMethod, planMethod } from './method.ts';
import { partsOf } from './method-parts.ts';
import { createName, hasInput, inputName, updateName } from './object-names.ts';
import { banner, type PlannedFile } from './output.ts';
import { importPath, objectPath, operationsPath, resourcePath } from './paths.ts';
import { createResourceScope, type ResourceScope } from './resource-scope.ts';
import { resultsInterface } from './search.ts';
import { sentOperations } from './sent-operations.ts';
import { type Doc, docOf, sentence } from './text.ts';

/** The file of one resource. */
export function planResource(resource: ResourceNode): PlannedFile {
  const scope = createResourceScope(resource);
  const methods = resource.operations.filter(hasOwnMethod).flatMap((operation) => methodsOf(operation, scope));
  const results = resultsInterface(resource, scope);
  const interfaces = [...(results ? [results] : []), ...methods.flatMap((method) => method.interfaces)];
  const model = modelOf(resource);
  const own = {
    banner: banner([resource.origin]),
    interfaces,
    methods,
    model,
    ...classOf(resource, scope, results?.name),
  };
  const reexports = model?.exports ?? [];
  return {
    path: resourcePath(resource),
    template: 'api/resources/resource.ts',
    view: { ...own, imports: scope.imports.print() },
    exports: [resource.className, ...interfaces.map(({ name }) => name), ...reexports],
    reexports,
    origin: resource.origin,
  };
}

/** The method of an operation, and one for each of its forms for many records. */
function methodsOf(operation: OperationNode, scope: ResourceScope): PlannedMethod[] {
  const forms = operation.many.map((form) => planBulkMethod(partsOf(operation, scope), form));
  return [planMethod(operation, scope), ...forms];
}

function classOf(resource: ResourceNode, { imports }: ResourceScope, results: string | undefined): object {
  const nested = resource.children.map((child) => {
    imports.value(child.className, importPath(resourcePath(resource), resourcePath(child)));
    return { doc: docOf([sentence(child.description)], 2), declaration: nestedField(child) };
  });
  const behaviour = imports.value(resource.behaviour ?? 'Resource', '@zents/runtime');
  const base = resource.behaviour && results ? `${behaviour}<${results}>` : behaviour;
  const isSender = sentOperations(resource).length > 0;
  if (isSender) imports.type('LoadedOperations', '@zents/runtime');
  const operations = isSender && importPath(resourcePath(resource), operationsPath(resource));
  return { doc: resourceDoc(resource), name: resource.className, base, nested, operations };
}

function nestedField({ name, className }: ResourceNode): string {
  const start = `readonly ${name}: ${className} =`;
  const value = ` new ${className}(this.client);`;
  return 2 + start.length + value.length <= lineWidth ? `${start}${value}` : `${start}\n   ${value}`;
}

function resourceDoc({ description, docs }: ResourceNode): Doc {
  return docOf([sentence(description), docs === undefined ? undefined : { tag: '@see', text: docs }]);
}

/** The entry of a resource on the client brings the types of its records along; their class would load with it. */
function modelOf(resource: ResourceNode): { declaration: string; exports: readonly string[] } | undefined {
  const { parent, object } = resource;
  if (parent || !object) return undefined;
  const types = hasInput(object) ? [...new Set([inputName(object), createName(object), updateName(object)])] : [];
  const exports = [object.name, ...types];
  const from = importPath(resourcePath(resource), objectPath(object));
  const named = exports.map((name) => `type ${name}`);
  return { declaration: printNames('export', named, from), exports };
}

/** The methods of a form for many records come with that of the operation that it is the form of. */
function hasOwnMethod({ notation }: OperationNode): boolean {
  return notation.bulk === undefined;
}
