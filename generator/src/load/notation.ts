/** The specification's files as their JSON Schemas describe them. */

/** `specification/<api>/api.json`. */
export interface ApiNotation {
  api: string;
  title: string;
  description: string;
  docs: string;
  prefix: string;
  origin?: string;
  accessor?: string | null;
  signIn?: SignInNotation;
}

/** How applications get tokens; operations stand by their paths on the client. */
export interface SignInNotation {
  page: string;
  grant: string;
  identity: string;
  scopes: string[];
}

/** `specification/<api>/objects/<name>.json`. */
export interface ObjectNotation {
  object: string;
  description: string;
  docs?: string;
  resource?: string;
  loadedBy?: 'getMany' | 'list' | 'get';
  savedBy?: string;
  viewOf?: string;
  deletedWhen?: Record<string, string | number | boolean>;
  cache?: CacheNotation;
  id?: string;
  idType?: 'integer' | 'string';
  behaviour?: string;
  atOnce?: number;
  deprecated?: string;
  attributes: Record<string, AttributeNotation>;
}

/** The default cache of a type. */
export interface CacheNotation {
  policy: 'ttl' | 'lru' | 'lfu' | 'rr';
  maxSize: number;
  ttl?: number;
  from?: 'lists' | 'single';
}

/** One attribute of an object. */
export interface AttributeNotation {
  type: string | string[];
  description?: string;
  access?: 'read' | 'write' | 'create' | 'both';
  required?: boolean;
  nullable?: boolean;
  absent?: boolean;
  values?: string[];
  onlyAnswered?: string[];
  open?: boolean;
  entries?: string[];
  references?: string | false;
  because?: string;
  accessor?: string | false;
  inline?: string;
  uploadedBy?: string;
  update?: 'replace' | 'mergeById' | 'mergeKeys';
  together?: string[];
  discriminator?: DiscriminatorNotation;
  secret?: boolean;
  deprecated?: string;
  example?: unknown;
}

/** How the class of a polymorphic value is chosen. */
export interface DiscriminatorNotation {
  by: string;
  of: Record<string, string>;
  otherwise: string;
}

/** `specification/<api>/resources/<name>.json`. */
export interface ResourceNotation {
  resource: string;
  parent?: string;
  class?: string;
  object?: string;
  description: string;
  docs?: string;
  behaviour?: string;
  operations: Record<string, OperationNotation>;
}

/** One operation of a resource. */
export interface OperationNotation {
  operationId: string | null;
  request: string;
  /** Other requests for the same. */
  aliases?: string[];
  summary: string;
  description?: string;
  docs?: string;
  allowedFor?: string[];
  path?: Record<string, PathParameterNotation>;
  query?: Record<string, ParameterNotation>;
  oneOf?: string[];
  constants?: Record<string, string | number | boolean>;
  body?: BodyNotation;
  accepts?: string[];
  response: 'none' | 'file' | Record<string, ResponseValueNotation>;
  instead?: Record<string, string>;
  pagination?: string[];
  maxPageSize?: number;
  maxRecords?: number;
  unlimitedWith?: string[];
  cursorLifetime?: number;
  parts?: PartsNotation;
  search?: { parameter: string; typeParameter?: string };
  sort?: { cursor?: string[]; offset?: string[] };
  include?: string[] | Record<string, IncludeNotation>;
  retry?: 'safe' | 'idempotent' | 'keyed' | 'never';
  neverRepeatedWith?: string[];
  many?: string | string[];
  bulk?: BulkNotation;
  foundBy?: { attribute: string; operation: string; query: string };
  repeatableWith?: string[];
  anonymous?: boolean;
  bucket?: string;
  rateLimit?: string;
  locale?: 'required' | 'optional' | 'ignored';
  ifUnchanged?: Record<string, true | { attribute: string }>;
  cached?: boolean;
  partial?: boolean;
  purges?: string;
  completeness?: string;
  notes?: string[];
  examples?: string[];
  deprecated?: string;
  behaviour?: string;
}

/** Where the records of a list hold what is listed in their place. */
export interface PartsNotation {
  object: string;
  in: string;
  where: Record<string, string[]>;
  with: Record<string, string>;
}

/** A parameter of the path. */
export interface PathParameterNotation {
  type?: 'integer' | 'string';
  references?: string | false;
  description?: string;
  values?: string[];
}

/** A parameter of the query, a key of a body or a field of a form. */
export type ParameterNotation =
  | string
  | {
      type: string;
      description?: string;
      values?: (string | number)[];
      style?: 'comma' | 'repeat' | 'brackets';
      maxItems?: number;
      references?: string;
      required?: boolean;
      secret?: boolean;
      deprecated?: string;
    };

/** A body: one envelope key, or one of the forms that begin with `$`. */
export type BodyNotation = {
  $purpose?: 'create' | 'update' | 'createOrUpdate';
  $beside?: Record<string, ParameterNotation>;
  $job?: string;
  $keys?: Record<string, ParameterNotation>;
  $raw?: true | string;
  $multipart?: Record<string, ParameterNotation>;
} & Record<string, unknown>;

/** The type of one value of an answer. */
export type ResponseValueNotation = string | { type: string; discriminator: DiscriminatorNotation };

/** What differs from the rule of a side-load. */
export interface IncludeNotation {
  key?: string;
  object?: string;
  embedded?: string;
  whole?: boolean;
}

/** The form of another operation for many records. */
export interface BulkNotation {
  of: string;
  form: 'each' | 'same' | 'ids';
  max?: number;
}

/** `specification/published/<document>.json`. */
export interface PublishedNotation {
  title: string;
  operations: RequestsByTag;
  beyond?: RequestsByTag;
  left?: Record<string, string>;
  undocumented?: Record<string, string>;
  differs?: Record<string, string>;
}

/** Operation ids by tag, then by method and path. */
export type RequestsByTag = Record<string, Record<string, string | null>>;

/** `specification/names.json`. */
export interface NamesNotation {
  $schema?: string;
  names: Record<string, NameNotation>;
}

/** Names of the operations of a request, or of the beginning of a path, that the rule does not give. */
export interface NameNotation {
  call: string | string[];
  because: string;
}

/** The scalar types. */
export const scalarTypes: readonly string[] = [
  'integer',
  'number',
  'string',
  'boolean',
  'timestamp',
  'date',
  'unixTime',
  'object',
  'any',
];
