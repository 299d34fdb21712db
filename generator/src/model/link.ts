import type { LinkNode, ObjectNode, OperationNode, ResourceNode } from './model.ts';
import { objectsIn } from './value-type.ts';

/** How records of a type are loaded, read from the operation that does it. */
export function linkOf(
  loadedBy: LinkNode['loadedBy'],
  resource: ResourceNode,
  object: ObjectNode,
): LinkNode | undefined {
  const operation = resource.operations.find(({ name }) => name === loadedBy);
  const key = operation && keyOf(operation, object);
  if (!operation || key === undefined) return undefined;
  const { locale, pagination = [], maxPageSize = 100 } = operation.notation;
  const path = operation.path.replace(/\{[^{}]*\}$/, '{id}');
  // The lists of the Help Center give 30 records a page unless they are asked for more.
  const isShort = loadedBy === 'list' && pagination[0] === 'cursorHelpCenter';
  return { loadedBy, path, key, locale, pageSize: isShort ? maxPageSize : undefined };
}

function keyOf({ answer }: OperationNode, object: ObjectNode): string | undefined {
  return typeof answer === 'string' ? undefined : answer.find(({ type }) => objectsIn(type).includes(object))?.key;
}
