import type { ObjectNode, ResourceNode } from '../model/model.ts';
import { createImports, type Imports } from './imports.ts';
import { importPath, linkName, linksPath, objectPath, resourcePath } from './paths.ts';

/** Names of what the file of a resource uses; asking for one imports it. */
export interface ResourceScope {
  readonly resource: ResourceNode;
  readonly imports: Imports;
  /** Class of an object, as a type. */
  type(object: ObjectNode): string;
  /** A type that stands in the file of an object. */
  typeOf(object: ObjectNode, name: string): string;
  /** Constant that says how an object's class, and its records, load. */
  link(object: ObjectNode): string;
  /** Type of the runtime. */
  runtime(name: string): string;
}

/** Starts the file of a resource. */
export function createResourceScope(resource: ResourceNode): ResourceScope {
  const imports = createImports();
  const path = resourcePath(resource);
  const typeOf = (object: ObjectNode, name: string): string => imports.type(name, importPath(path, objectPath(object)));
  return {
    resource,
    imports,
    typeOf,
    type: (object) => typeOf(object, object.name),
    link: (object) => imports.value(linkName(object), importPath(path, linksPath(object.api))),
    runtime: (name) => imports.type(name, '@zents/runtime'),
  };
}
