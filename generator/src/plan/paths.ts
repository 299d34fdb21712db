import { posix } from 'node:path';
import type { ApiNode, ObjectNode, ResourceNode } from '../model/model.ts';
import { camelCase } from '../names.ts';

/** File of an object's class. */
export function objectPath({ api, stem }: ObjectNode): string {
  return `${api.name}/objects/${stem}.ts`;
}

/** File of a resource's class. */
export function resourcePath({ api, stem }: ResourceNode): string {
  return `${api.name}/resources/${stem}.ts`;
}

/** File of what the methods of a resource send. */
export function operationsPath({ api, stem }: ResourceNode): string {
  return `${api.name}/operations/${stem}.ts`;
}

/** File of the links to the objects of an API. */
export function linksPath({ name }: ApiNode): string {
  return `${name}/links.ts`;
}

/** Name of the constant that says how records of a type are loaded. */
export function linkName({ name }: ObjectNode): string {
  return `${camelCase(name)}Link`;
}

/** How one generated file imports another. */
export function importPath(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}
