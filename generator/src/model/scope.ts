import type { Document } from '../load/document.ts';
import { type Accessors, pathOnClient } from '../validate/specification.ts';
import type { Kinds } from './kinds.ts';
import type { ObjectNode, ResourceNode } from './model.ts';

/** What names stand for. */
export interface Scope {
  readonly objects: ReadonlyMap<string, ObjectNode>;
  readonly resources: ReadonlyMap<string, ResourceNode>;
  readonly accessors: Accessors;
  readonly kinds: Kinds;
}

/** The object of a name that validation has found to exist. */
export function objectNamed(scope: Scope, name: string): ObjectNode {
  const object = scope.objects.get(name);
  if (!object) throw new Error(`Validation let the unknown object ${name} through.`);
  return object;
}

/** The resource at a client path that a file states, if it states one. */
export function resourceAt(
  { resources, accessors }: Scope,
  path: string | undefined,
  document: Document,
): ResourceNode | undefined {
  return path === undefined ? undefined : resources.get(pathOnClient(path, document, accessors));
}
