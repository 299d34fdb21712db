import type { ModelClass, ObjectLink, TypeLink } from '../model/schema.ts';
import type { ScalarType } from './scalar-type.ts';

/** An HTTP method that Zendesk's API uses. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * What may be done when nobody knows whether the server carried a call out.
 * - `safe`: reads only; repeat at will.
 * - `idempotent`: a second time changes nothing more; repeat.
 * - `keyed`: repeated under one Idempotency-Key, which the server recognises.
 * - `never`: a repetition could act twice; the error goes to the caller.
 */
export type RetryClass = 'safe' | 'idempotent' | 'keyed' | 'never';

/** How a list hands out its pages; each flavour has one strategy in `pagination/`. */
export type PaginationFlavour =
  | 'cursor'
  | 'cursorHelpCenter'
  | 'cursorLinksOptional'
  | 'plainCursor'
  | 'offset'
  | 'incrementalCursor'
  | 'incrementalTime'
  | 'auditCursor'
  | 'revisionCursor'
  | 'searchExport'
  | 'engagements'
  | 'sinceId'
  | 'chat'
  | 'chatIncremental'
  | 'routingCursor'
  | 'dashboard';

/** How an array is written into a query: `a=1,2`, `a=1&a=2` or `a[]=1&a[]=2`. */
export type ArrayStyle = 'comma' | 'repeat' | 'brackets';

/** What is known of one query parameter, beyond its name. */
export interface QueryParameter {
  type: ScalarType | `${ScalarType}[]`;
  /** The only values that the API takes; absent: any. */
  values?: readonly (string | number)[];
  /** How an array is written; default `comma`. */
  style?: ArrayStyle;
  /** Type of the records whose ids it takes: `Ticket`. */
  references?: string;
  required?: boolean;
  /** Most elements of an array; more is `TooManyValuesError`. */
  maxItems?: number;
  /** A credential: where a refusal repeats it, it is taken out. */
  secret?: true;
}

/** A record, or a list of them, as a key of a body. */
export interface RecordKey<M = ModelClass> {
  model: M;
  /** Access that decides which attributes go: those of a create or of an update. */
  purpose: 'create' | 'update';
  /** The value is a list. */
  many?: true;
  required?: boolean;
}

/** A file as a field of a form. */
export interface FileField {
  type: 'file';
  required?: boolean;
}

/** The body of a request. */
export type RequestBody<M = ModelClass> =
  | {
      /** The envelope: `{"ticket": …}`; '' for a body that is the record itself. */
      key: string;
      /** Class of the record(s). */
      model?: M;
      /** Type of a value that is no record; absent: the value goes as it is. */
      type?: ScalarType | `${ScalarType}[]`;
      /** Access that decides which attributes go: those of a create or of an update. */
      purpose: 'create' | 'update';
      /** Read-only attributes that this operation takes nevertheless. */
      accepts?: readonly string[];
      /** The value is an array, one element a record. */
      many?: true;
      /** Most elements in one call; more is `TooManyValuesError`. */
      maxItems?: number;
      /** Keys beside the envelope; callers state them among the attributes. */
      beside?: Readonly<Record<string, QueryParameter>>;
      /** The envelope is part of a job with this action: `{ job: { action, items } }`. */
      job?: string;
    }
  /** An object without an envelope: the keys that it may have, and what becomes of records in them. */
  | { keys: Readonly<Record<string, QueryParameter | RecordKey<M>>> }
  /** The bytes of a file; where nothing says its media type, it is this one. */
  | { raw: true | string }
  /** multipart/form-data with these fields. */
  | { multipart: Readonly<Record<string, QueryParameter | FileField>> };

/** The classes of a polymorphic record, each as `M`, chosen by the value of one attribute. */
export interface Choice<M> {
  by: string;
  of: Readonly<Record<string, M>>;
  otherwise: M;
}

/** The class of records: the only one, or a choice. */
export type RecordType<M = ModelClass> = M | Choice<M>;

/** The type of one value of an answer: a class, a scalar, a list of either, or anything. */
export type AnswerValue<M = ModelClass> = RecordType<M> | readonly [RecordType<M>] | ScalarType | `${ScalarType}[]`;

/**
 * What an answer holds.
 * - `'none'`: nothing; an empty body and any body are fine.
 * - `{ ticket: Ticket }`: one key, the call gives its value.
 * - `{ ticket: Ticket, audit: Audit }`: several keys, the call gives an object with them.
 * - `{ bare: Related }`: no envelope, the body itself.
 */
export type Answer<M = ModelClass> =
  | 'none'
  | { readonly [key: string]: AnswerValue<M> }
  | { readonly bare: AnswerValue<M> };

/**
 * One operation of the API, as the generated method that calls it states it. `M` is how it names the classes of records:
 * generated code by links, so that a class loads with the first answer that needs it.
 */
export interface Operation<M = ModelClass> {
  /** Client path, unique: `tickets.comments.list`. */
  id: string;
  method: Method;
  /** Host that it goes to, without anything of the account; absent: the account's. */
  origin?: string;
  /** Absolute path with its parameters in braces: `/api/v2/tickets/{ticket_id}`. */
  path: string;
  /** Types of the parameters in the path that are no integers. */
  parameters?: Readonly<Record<string, ScalarType>>;
  /** Types of the records that parameters in the path take, where the name of the parameter does not tell. */
  records?: Readonly<Record<string, string>>;
  retry: RetryClass;
  /** Attributes of the body that turn `retry` into `never`: a comment would be made twice. */
  neverRepeatedWith?: readonly string[];
  answer?: Answer<M>;
  body?: RequestBody<M>;
  query?: Readonly<Record<string, QueryParameter>>;
  /** The text and keywords of the call are written into one parameter, in the language of Zendesk's search. */
  search?: SearchRules;
  /** Parameters of the query of which a call states exactly one. */
  oneOf?: readonly string[];
  /** Query of every call: what the method itself decides. */
  constants?: Readonly<Record<string, string | number | boolean>>;
  /** Most ids in the query of a form for many; default 100. */
  maxIds?: number;
  /** How the record that a row of a form for many made is found by a key of its own. */
  foundBy?: {
    /** Attribute of the row: `external_id`. */
    readonly attribute: string;
    /** Operation of the same resource that lists records. */
    readonly operation: string;
    /** Parameter of its query that takes the key, or many of them. */
    readonly query: string;
  };
  /** A row of a form for many that states one of these attributes may be sent again: the second time changes nothing more. */
  repeatableWith?: readonly string[];
  /** It goes out without the client's credentials, on nobody's behalf. */
  anonymous?: true;
  /** Name of the rate-limit bucket beside the account's. */
  bucket?: string;
  /** How the Help Center locale enters the path `{locale}`. */
  locale?: 'required' | 'optional' | 'ignored';
  /** Body keys that make an update refuse a record that changed meanwhile: key -> constant, or `{ attribute }` of the record. */
  ifUnchanged?: Readonly<Record<string, true | { readonly attribute: string }>>;
  /** The answer is the whole canonical record: it may come from and goes into the cache. */
  cached?: true;
  /** The records of the answer may come in an object with their ids as keys. */
  byKey?: true;
  /** The records of the answer are cut short (end-user views, previews): they never enter a cache. */
  partial?: true;
  /** A successful call removes the record named by the first path parameter from the cache of this object. */
  purges?: string;
  /** Side-loads by name. */
  include?: Readonly<Record<string, SideLoad>>;
  /** Side-loads that come within the records, by name. */
  embedded?: readonly string[];
}

/** How a search is sent. */
export interface SearchRules {
  /** Parameter that holds it. */
  parameter: string;
  /** Parameter that holds the keyword `type` in place of a term; the keyword must be given. */
  typeParameter?: string;
}

/** Records that come along with an answer. */
export interface SideLoad {
  /** The array of the answer that holds them. */
  key: string;
  /** Their type; absent: plain JSON. */
  to?: ObjectLink;
  /** They come whole and may enter the cache. Side-loaded users, for one, are cut short. */
  whole?: true;
}

/** An operation that lists records. */
export interface ListOperation<M = ModelClass> extends Operation<M> {
  /** A POST reads, too, where its body says what to look for: each page is asked for with the same body. */
  method: 'GET' | 'POST';
  /** Key of the array in the answer, `a.b` for one under `b` within `a`; '' where the answer is the array. */
  items: string;
  /** Class of the records; absent: plain values. */
  model?: RecordType<M>;
  /** Keys under which the list may come instead, with the class of its records there. */
  instead?: Readonly<Record<string, RecordType<M>>>;
  /** Flavours in the order of preference; empty: one page, unless the answer says otherwise. */
  pagination: readonly PaginationFlavour[];
  /** Largest page; default: that of the flavour, 100 or 1,000. */
  maxPageSize?: number;
  /** Most records that the API hands out, however many there are; reading on is `SearchLimitError`. */
  maxRecords?: number;
  /** What is listed in place of the records: what they hold. */
  parts?: PartsRule;
  /** Seconds for which a cursor of the list is good; absent: for good. */
  cursorLifetime?: number;
  /** Parameters with any of which the API hands out all records after all. */
  unlimitedWith?: readonly string[];
}

/** How the parts of a record are found. */
export interface PartsRule {
  /** Attribute that holds a list of them. */
  in: string;
  /** Values of attributes that tell them from the rest of that list. */
  where: Readonly<Record<string, readonly string[]>>;
  /** Attributes that they get of their record where they have none of that name: own name -> name there. */
  with: Readonly<Record<string, string>>;
}

/** What the methods of a resource send, by name. */
export type Operations = Readonly<Record<string, DeclaredOperation | DeclaredListOperation>>;

/** The module of a resource's operations, on its way. */
export type LoadedOperations = Promise<{ readonly operations: Operations }>;

/** An operation as a method states it: classes by link, or at hand. */
export type DeclaredOperation = Operation<ModelClass | TypeLink>;

/** A list as a method states it. */
export type DeclaredListOperation = ListOperation<ModelClass | TypeLink>;
