import type { Document, Pointer } from '../load/document.ts';
import type {
  ApiNotation,
  AttributeNotation,
  DiscriminatorNotation,
  NamesNotation,
  ObjectNotation,
  OperationNotation,
  PublishedNotation,
  ResourceNotation,
} from '../load/notation.ts';
import { elementOf, pascalCase } from '../names.ts';

/** A file that its schema allows, with what it says. */
export interface Located<T> {
  readonly document: Document;
  readonly value: T;
}

/** The sound files of a specification, by kind, and the names that are taken by any file, sound or not. */
export interface Specification {
  readonly apis: readonly Located<ApiNotation>[];
  readonly objects: readonly Located<ObjectNotation>[];
  readonly resources: readonly Located<ResourceNotation>[];
  readonly published: readonly Located<PublishedNotation>[];
  /** The names that the rule does not give; undefined where the file is missing. */
  readonly names: Located<NamesNotation> | undefined;
  /** Names of all objects; those of broken files too, so that one mistake is reported once. */
  readonly objectNames: ReadonlySet<string>;
  /** Property of the client that holds the resources of an API, by the name of the API. */
  readonly accessors: Accessors;
  /** Client paths of all resources of sound files: `tickets.comments`, `helpCenter.posts`. */
  readonly resourcePaths: ReadonlySet<string>;
  /** Whether a file could not be used, so that a missing resource may be in it. */
  readonly isPartial: boolean;
}

/** Property of the client that holds the resources of an API, by the name of the API; null where they sit on the client. */
export type Accessors = ReadonlyMap<string, string | null>;

/** Sorts the sound documents by kind. */
export function specificationOf(documents: readonly Document[], sound: readonly Document[]): Specification {
  const objects = located<ObjectNotation>(sound, 'object');
  const resources = located<ResourceNotation>(sound, 'resource');
  const apis = located<ApiNotation>(sound, 'api');
  const accessors: Accessors = new Map(apis.map(({ document, value }) => [document.api, value.accessor ?? null]));
  const broken = documents.filter((document) => document.kind === 'object' && !sound.includes(document));
  return {
    apis,
    accessors,
    objects,
    resources,
    published: located<PublishedNotation>(sound, 'published'),
    names: located<NamesNotation>(sound, 'names')[0],
    objectNames: new Set([
      ...objects.map(({ value }) => value.object),
      ...broken.map(({ path }) => pascalCase(stem(path))),
    ]),
    resourcePaths: new Set(resources.map((file) => clientPath(file, accessors))),
    isPartial: sound.length < documents.length,
  };
}

/** `tickets.comments`, `helpCenter.posts`. */
export function clientPath({ document, value }: Located<ResourceNotation>, accessors: Accessors): string {
  const { resource, parent } = value;
  return pathOnClient(parent === undefined ? resource : `${parent}.${resource}`, document, accessors);
}

/** A client path that a file states: within its API the accessor may be left out. */
export function pathOnClient(path: string, { api }: Document, accessors: Accessors): string {
  const accessor = accessors.get(api) ?? null;
  return accessor === null || path.startsWith(`${accessor}.`) ? path : `${accessor}.${path}`;
}

/** The resource at a client path that a file states. */
export function resourceAt(
  { resources, accessors }: Specification,
  path: string | undefined,
  document: Document,
): Located<ResourceNotation> | undefined {
  if (path === undefined) return undefined;
  const wanted = pathOnClient(path, document, accessors);
  return resources.find((file) => clientPath(file, accessors) === wanted);
}

/** Name of a file without folder and extension. */
export function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}

/** Name of the generated class of a resource. */
export function className({ document, value }: Located<ResourceNotation>): string {
  return value.class ?? pascalCase(stem(document.path));
}

/** Every attribute with its place. */
export function* attributesOf(specification: Specification): Iterable<{
  document: Document;
  object: ObjectNotation;
  name: string;
  attribute: AttributeNotation;
  pointer: Pointer;
}> {
  for (const { document, value } of specification.objects) {
    for (const [name, attribute] of Object.entries(value.attributes)) {
      yield { document, object: value, name, attribute, pointer: ['attributes', name] };
    }
  }
}

/** Every operation with its place. */
export function* operationsOf(specification: Specification): Iterable<{
  document: Document;
  resource: ResourceNotation;
  name: string;
  operation: OperationNotation;
  pointer: Pointer;
}> {
  for (const { document, value } of specification.resources) {
    for (const [name, operation] of Object.entries(value.operations)) {
      yield { document, resource: value, name, operation, pointer: ['operations', name] };
    }
  }
}

/** Every discriminator of an attribute or an answer, with its place. */
export function* discriminatorsOf(specification: Specification): Iterable<{
  document: Document;
  discriminator: DiscriminatorNotation;
  pointer: Pointer;
}> {
  for (const { document, attribute, pointer } of attributesOf(specification)) {
    const { discriminator } = attribute;
    if (discriminator) yield { document, discriminator, pointer: [...pointer, 'discriminator'] };
  }
  for (const { document, operation, pointer } of operationsOf(specification)) {
    for (const [key, value] of Object.entries(typeof operation.response === 'string' ? {} : operation.response)) {
      if (typeof value === 'string') continue;
      yield { document, discriminator: value.discriminator, pointer: [...pointer, 'response', key, 'discriminator'] };
    }
  }
}

/** The object of a type, where it is one: `Ticket[]` -> `Ticket`. */
export function objectOf(type: string): string | undefined {
  const element = elementOf(type);
  return /^[A-Z]/.test(element) ? element : undefined;
}

function located<T>(documents: readonly Document[], kind: Document['kind']): Located<T>[] {
  return documents
    .filter((document) => document.kind === kind)
    .map((document) => ({ document, value: document.value as T }));
}
