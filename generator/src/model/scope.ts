import type { ObjectNode, ResourceNode } from './model.ts';

/** What names stand for. */
export interface Scope {
  readonly objects: ReadonlyMap<string, ObjectNode>;
  readonly resources: ReadonlyMap<string, ResourceNode>;
}

/** The object of a name that validation has found to exist. */
export function objectNamed(scope: Scope, name: string): ObjectNode {
  const object = scope.objects.get(name);
  if (!object) throw new Error(`Validation let the unknown object ${name} through.`);
  return object;
}
