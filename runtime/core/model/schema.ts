import type { FILES, ModelLike } from '../operation/model-like.ts';
import type { ScalarType } from '../operation/scalar-type.ts';

/** Attributes by name, as parsed from JSON. */
export type Attributes = { [name: string]: unknown; [FILES]?: unknown };

/** Who may state an attribute: `read` only the API, `write` only requests, `create` only when a record is made, `both` everyone. */
export type Access = 'read' | 'write' | 'create' | 'both';

/** How a changed attribute is sent: whole, only the elements (by `id`) or only the keys that differ. */
export type UpdateRule = 'replace' | 'mergeById' | 'mergeKeys';

/** The classes of a polymorphic value, chosen by the value of one attribute. */
export interface ModelChoice {
  by: string;
  of: Readonly<Record<string, () => ModelClass>>;
  otherwise: () => ModelClass;
}

/** What the runtime knows of one attribute. */
export interface AttributeSchema {
  /** Scalar type; `object` and `any` are plain JSON. Beside a `model`: what may stand in place of a record. */
  type?: ScalarType | `${ScalarType}[]`;
  /** Class of a nested record (a function, so that files may refer to each other). */
  model?: (() => ModelClass) | ModelChoice;
  /** The attribute is a list of nested records. */
  list?: true;
  /** Default `both`. */
  access?: Access;
  /** An answer may say null. */
  nullable?: true;
  /** The only values that a request may carry. */
  values?: readonly string[];
  /** Values that only answers have, beside those. */
  onlyAnswered?: readonly string[];
  /** An answer may hold something else than the records of `model`. */
  varies?: true;
  /** Default `replace`. */
  update?: UpdateRule;
  /** Attributes that an update sends along with this one, because the API would empty them otherwise. */
  together?: readonly string[];
  /** The attribute holds the id(s) of this type. */
  references?: ObjectLink;
  /** Name of the derived property: the referenced record(s), or the Date of a timestamp. */
  accessor?: string;
  /** The resource whose `upload` turns attached files into the tokens that the attribute takes. */
  uploadedBy?: () => Promise<UploadClass>;
  /** A credential: inspecting a record does not show it. */
  secret?: true;
  /** A write-only attribute that takes a whole new record where the accessor's record has no id. */
  inline?: string;
}

/** Size, age and policy of a type's cache, as the specification states them. */
export interface CacheSettings {
  /**
   * What makes room for a record that comes in. `lru`: the least recently used goes. `ttl`: the same, and records expire.
   * `lfu`: the least often used goes. `rr`: any.
   */
  policy: 'lru' | 'ttl' | 'lfu' | 'rr';
  /** Number of records. */
  maxSize: number;
  /** Milliseconds after which a record is asked for anew, with any policy; absent: no limit. Policy `ttl` needs it. */
  ttl?: number;
  /** `lists`: records from lists enter too. `single`: only those asked for by id. */
  from: 'lists' | 'single';
}

/** One type of record, as its generated class states it. */
export interface ObjectSchema {
  /** `Ticket`. */
  object: string;
  /** The type whose records these are in another view: a CurrentUser is a User. */
  viewOf?: string;
  /** Attribute that identifies a record; default `id`. */
  id?: string;
  /** Type of the id; default `integer`. */
  idType?: 'integer' | 'string';
  /** Method of the resource that saves what changed of a record; default `update`. */
  savedBy?: string;
  /** Most records that an account may have under way at the same time: jobs. */
  atOnce?: number;
  /** Values of attributes by any of which the API says that a record was deleted. */
  deletedWhen?: Readonly<Record<string, unknown>>;
  /** Attributes that name the records above it in the paths of its resource, in their order. */
  below?: readonly string[];
  /** Name and settings of its cache; absent: never cached. */
  cache?: CacheSettings & { name: string };
  attributes: Readonly<Record<string, AttributeSchema | ScalarType | `${ScalarType}[]`>>;
  /** The resource that saves, creates and reloads records of this type. */
  resource?: () => Promise<ResourceClass>;
}

/** A generated class of records. */
export interface ModelClass<T extends ModelLike = ModelLike> {
  // biome-ignore lint/suspicious/noExplicitAny: every generated class narrows its own attributes.
  new (attributes?: any, context?: any): T;
  schema(): ObjectSchema;
}

/** The methods of a resource that `save()` and `reload()` use. */
export type ResourceClass = new (
  client: never,
) => {
  // biome-ignore lint/suspicious/noExplicitAny: each resource narrows its own arguments.
  get?(...parameters: any[]): PromiseLike<unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: each resource narrows its own arguments.
  create?(...parameters: any[]): PromiseLike<unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: each resource narrows its own arguments.
  update?(...parameters: any[]): PromiseLike<unknown>;
};

/** The method of a resource that takes files. */
export type UploadClass = new (
  client: never,
  options?: object,
) => {
  // biome-ignore lint/suspicious/noExplicitAny: the resource narrows its own arguments.
  upload(...parameters: any[]): PromiseLike<unknown>;
};

/** A class of records that loads at its first use. */
export interface TypeLink {
  /** `User`. */
  object: string;
  /** The module that exports the class by its name. */
  records: () => Promise<object>;
}

/** The class that a link names, loaded where it is not yet. */
export async function classBehind({ object, records }: TypeLink): Promise<ModelClass> {
  const module = await records();
  return Reflect.get(module, object) as ModelClass;
}

/** How records of a type are found by id: what a reference needs to load its target. */
export interface ObjectLink extends TypeLink {
  /** `getMany`: in batches; `list`: the whole type at once; `get`: one request an id. */
  loadedBy: 'getMany' | 'list' | 'get';
  /** `/api/v2/users/show_many`, `/api/v2/groups` or `/api/v2/tickets/{id}`. */
  path: string;
  /** Key of the record(s) in that answer. */
  key: string;
  /** Type of the ids; default `integer`. */
  idType?: 'integer' | 'string';
  /** How the Help Center locale enters the path `{locale}`. */
  locale?: 'required' | 'optional' | 'ignored';
  /** Records to ask for on a page of the list, where the API gives fewer by itself. */
  pageSize?: number;
}
