/**
 * What the sandbox is told about the API. The engine knows no resource by itself: it derives what it can from these
 * rows, which say what the specification says, in the specification's own notation.
 */

/** An HTTP method that Zendesk's API uses. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What an operation does with the records of its object. */
export type OperationKind =
  | 'list'
  | 'get'
  | 'getMany'
  | 'count'
  | 'create'
  | 'update'
  | 'delete'
  | 'createOrUpdate'
  | 'createMany'
  | 'updateMany'
  | 'deleteMany'
  | 'createOrUpdateMany'
  | 'action';

/** The types of an answer by key: `{ tickets: 'Ticket[]' }`; the key `''` means no envelope; `'none'`: an empty body. */
export type AnswerTable = 'none' | Readonly<Record<string, string>>;

/** The body that a request may have, as the specification writes it. */
export type BodyTable = Readonly<Record<string, unknown>>;

/** One query parameter: its type (`string`, `integer[]` …) or more. */
export type QueryTable =
  | string
  | {
      readonly type: string;
      readonly values?: readonly (string | number)[];
      readonly style?: 'comma' | 'repeat' | 'brackets';
      readonly maxItems?: number;
      readonly required?: boolean;
    };

/** A side-load: the array of the answer that holds the records, and their type; or the attribute that each record gains. */
export interface IncludeTable {
  readonly key?: string;
  /** Attribute that each record gains. */
  readonly embedded?: string;
  /** Type of the records; absent: the one whose envelope `key` is, else plain values that the sandbox leaves empty. */
  readonly object?: string;
}

/** One operation of the API. */
export interface OperationTable {
  /** Client path, unique: `tickets.comments.list`. */
  readonly id: string;
  /** Zendesk's own name of the operation; null where its documents have none. */
  readonly operationId?: string | null;
  readonly method: Method;
  /** Host that it goes to, without credentials; absent: the account's. */
  readonly origin?: string;
  /** Absolute path with its parameters in braces: `/api/v2/tickets/{ticket_id}`. */
  readonly path: string;
  /** Absent: derived from the method, the path, the answer and `bulk` (see routing/kind.ts). */
  readonly kind?: OperationKind;
  /** Type of the records it works on, `Ticket`, where neither the answer nor the body names it. */
  readonly object?: string;
  readonly answer: AnswerTable;
  /** Keys under which the list may come instead, with what it then holds. */
  readonly instead?: AnswerTable;
  readonly body?: BodyTable;
  readonly query?: Readonly<Record<string, QueryTable>>;
  /** Flavours in the order of the specification; absent: one page. */
  readonly pagination?: readonly string[];
  /** Largest page; default 100. */
  readonly maxPageSize?: number;
  /** Most records that a list hands out, however many there are. */
  readonly maxRecords?: number;
  /** Side-loads by name. */
  readonly include?: Readonly<Record<string, IncludeTable>>;
  /** The attributes a list can be sorted by, for each flavour of paging. */
  readonly sort?: Readonly<Record<string, readonly string[]>>;
  /**
   * Attribute that a path parameter filters by: `{ user_id: 'assignee_id' }`. Absent: the parameter's own name, else a
   * membership that joins both types, else the parent that the record was made under.
   */
  readonly scope?: Readonly<Record<string, string>>;
  /** The operation is the form for many records of the one called `of`: `create`, `update`, `delete` … */
  readonly bulk?: { readonly of: string; readonly max?: number; readonly form?: string };
  /** Read-only attributes that this operation takes nevertheless. */
  readonly accepts?: readonly string[];
  /** It is asked for without credentials. */
  readonly anonymous?: boolean;
  /** Name of the rate-limit bucket beside the account's. */
  readonly bucket?: string;
  /** The segment `{locale}` of the path is the language of the client; `optional`: it may be left out. */
  readonly locale?: 'required' | 'optional' | 'ignored';
  /** Name of the behaviour that carries it out; absent: the one named like `operationId` or `id`, else by kind. */
  readonly behaviour?: string;
  /** Status of a success; absent: 201 for a create, 204 for a delete without an answer, else 200. */
  readonly status?: number;
}

/** One attribute of an object, as the specification states it; a bare string is its type. */
export type AttributeTable =
  | string
  | {
      /** A scalar type, an object's name, either with `[]`, or several of them. */
      readonly type: string | readonly string[];
      readonly nullable?: boolean;
      /** Default `both`. */
      readonly access?: 'read' | 'write' | 'create' | 'both';
      readonly references?: string;
      /** `mergeById`, `mergeKeys`: an update keeps the elements or keys that it does not name. Default `replace`. */
      readonly update?: 'replace' | 'mergeById' | 'mergeKeys';
      readonly values?: readonly (string | number)[];
      /** Values beyond `values` are taken as well. */
      readonly open?: boolean;
      /** Some answers lack it. */
      readonly absent?: boolean;
      /** A request that makes a record must state it. */
      readonly required?: boolean;
    };

/** One type of record. */
export interface ObjectTable {
  /** `Ticket`. */
  readonly object: string;
  /** Attribute that identifies a record; default `id`. */
  readonly id?: string;
  /** Default `integer`. */
  readonly idType?: 'integer' | 'string';
  /** Envelope of one record; absent: from the operations' answers, `ticket`. */
  readonly key?: string;
  /** Envelope of many records; absent: from the operations' answers, `tickets`. */
  readonly plural?: string;
  /** Path of the collection; absent: that of the operation that lists all records of the type. */
  readonly collection?: string;
  /** Name of the behaviour of its records; default `key`. */
  readonly behaviour?: string;
  readonly attributes: Readonly<Record<string, AttributeTable>>;
}

/** All that the sandbox is told. */
export interface SandboxTables {
  readonly operations: readonly OperationTable[];
  readonly objects: readonly ObjectTable[];
}
