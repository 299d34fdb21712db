import type { Pointer } from '../load/document.ts';
import type {
  AttributeNotation,
  CacheNotation,
  OperationNotation,
  ParameterNotation,
  PathParameterNotation,
  SignInNotation,
} from '../load/notation.ts';

/** Where a node comes from. */
export interface Origin {
  /** Path below the specification folder. */
  readonly file: string;
  readonly pointer: Pointer;
}

/** The whole specification as linked, frozen nodes: names have become references. */
export interface ApiModel {
  readonly apis: readonly ApiNode[];
}

/** One API of Zendesk: one folder of the specification and of the output. */
export interface ApiNode {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly docs: string;
  /** Property of the client that holds its resources; null: they are on the client itself. */
  readonly accessor: string | null;
  /** Host that its requests go to; undefined: the account's. */
  readonly host: string | undefined;
  /** How applications get tokens of an account. */
  readonly signIn: SignInNotation | undefined;
  readonly objects: readonly ObjectNode[];
  readonly resources: readonly ResourceNode[];
  readonly origin: Origin;
}

/** A type of record. */
export interface ObjectNode {
  readonly name: string;
  readonly api: ApiNode;
  /** Name of its file, without extension. */
  readonly stem: string;
  readonly description: string;
  readonly docs: string | undefined;
  readonly deprecated: string | undefined;
  readonly id: string;
  readonly idType: 'integer' | 'string';
  readonly cache: CacheNotation | undefined;
  readonly behaviour: string | undefined;
  /** Most records that an account may have under way at the same time. */
  readonly atOnce: number | undefined;
  /** Operation that saves what changed; undefined for `update`. */
  readonly savedBy: string | undefined;
  /** Name of the type whose records these are in another view. */
  readonly viewOf: string | undefined;
  /** Types whose records are this one's in another view. */
  readonly views: readonly ObjectNode[];
  /** Values of attributes by any of which a record says that it was deleted. */
  readonly deletedWhen: Readonly<Record<string, string | number | boolean>> | undefined;
  readonly resource: ResourceNode | undefined;
  readonly link: LinkNode | undefined;
  readonly attributes: readonly AttributeNode[];
  readonly origin: Origin;
}

/** How records of a type are loaded by id. */
export interface LinkNode {
  readonly loadedBy: 'getMany' | 'list' | 'get';
  /** The only parameter of a path is `{id}`, apart from the `{locale}` of the client. */
  readonly path: string;
  readonly key: string;
  readonly locale: OperationNotation['locale'];
  /** Records to ask for on a page, where the list gives fewer by itself. */
  readonly pageSize: number | undefined;
}

/** A type of a value. */
export type ValueType =
  | { readonly kind: 'scalar'; readonly name: string; readonly list: boolean }
  | { readonly kind: 'object'; readonly object: ObjectNode; readonly list: boolean }
  | { readonly kind: 'choice'; readonly choice: ChoiceNode; readonly list: boolean }
  | { readonly kind: 'union'; readonly types: readonly ValueType[]; readonly list: false };

/** A polymorphic value. */
export interface ChoiceNode {
  readonly by: string;
  readonly of: readonly { readonly value: string; readonly object: ObjectNode }[];
  readonly otherwise: ObjectNode;
}

/** An attribute of a type of record. */
export interface AttributeNode {
  readonly name: string;
  readonly type: ValueType;
  readonly description: string | undefined;
  readonly access: 'read' | 'write' | 'create' | 'both';
  readonly required: boolean;
  readonly nullable: boolean;
  readonly absent: boolean;
  readonly values: readonly string[] | undefined;
  /** Values beside these that only answers hold. */
  readonly onlyAnswered: readonly string[];
  readonly open: boolean;
  /** What it holds in this class of a polymorphic value, which it tells from the others; nothing: any other text. */
  readonly kinds: readonly string[] | undefined;
  /** What a plain object holds under its keys. */
  readonly entries: readonly ValueType[] | undefined;
  readonly references: ObjectNode | undefined;
  /** Name of the derived property. */
  readonly accessor: string | undefined;
  readonly inline: string | undefined;
  /** Resource that turns files into what the attribute takes. */
  readonly uploadedBy: ResourceNode | undefined;
  readonly update: 'replace' | 'mergeById' | 'mergeKeys';
  readonly deprecated: string | undefined;
  /** The file's own words. */
  readonly notation: AttributeNotation;
  readonly origin: Origin;
}

/** The operations under one path. */
export interface ResourceNode {
  readonly name: string;
  /** `tickets.comments`. */
  readonly path: string;
  readonly className: string;
  readonly stem: string;
  readonly api: ApiNode;
  readonly object: ObjectNode | undefined;
  readonly parent: ResourceNode | undefined;
  readonly children: readonly ResourceNode[];
  readonly description: string;
  readonly docs: string | undefined;
  /** Class of the runtime that the generated class extends. */
  readonly behaviour: string | undefined;
  readonly operations: readonly OperationNode[];
  readonly origin: Origin;
}

/** One operation of the API. */
export interface OperationNode {
  readonly name: string;
  /** Client path: `tickets.comments.list`. */
  readonly id: string;
  readonly resource: ResourceNode;
  readonly method: string;
  readonly path: string;
  readonly isList: boolean;
  readonly pathParameters: readonly PathParameterNode[];
  readonly query: readonly ParameterNode[];
  readonly body: BodyNode | undefined;
  readonly answer: 'none' | 'file' | readonly AnswerNode[];
  /** Keys under which a list may come instead. */
  readonly instead: readonly AnswerNode[];
  /** Type of what is listed in place of the records that hold it. */
  readonly parts: ObjectNode | undefined;
  readonly include: readonly IncludeNode[];
  readonly retry: 'safe' | 'idempotent' | 'keyed' | 'never';
  /** Its forms for many records. */
  readonly many: readonly OperationNode[];
  /** The file's own words, for what needs no link. */
  readonly notation: OperationNotation;
  readonly origin: Origin;
}

/** A parameter of a path. */
export interface PathParameterNode {
  readonly name: string;
  readonly type: 'integer' | 'string';
  readonly references: ObjectNode | undefined;
  readonly notation: PathParameterNotation;
}

/** A parameter of a query, a key beside an envelope, or a field of a form. */
export interface ParameterNode {
  readonly name: string;
  readonly type: string;
  readonly references: ObjectNode | undefined;
  readonly notation: Exclude<ParameterNotation, string>;
}

/** A key of a body. */
export interface KeyNode extends ParameterNode {
  /** Type of the record that it holds, where it holds one or a list of them. */
  readonly object: ObjectNode | undefined;
}

/** Whose access decides what is sent of a record; where nobody knows whether it is there already, that of a create. */
export type Purpose = 'create' | 'update' | 'createOrUpdate';

/** A body in an envelope; the key '' stands for a body that is the record itself. */
export interface EnvelopeNode {
  readonly kind: 'envelope';
  readonly key: string;
  readonly type: ValueType;
  readonly purpose: Purpose;
  /** Keys beside the envelope. */
  readonly beside: readonly ParameterNode[];
  /** Action of the job that the envelope is part of. */
  readonly job: string | undefined;
}

/** The body of a request. */
export type BodyNode =
  | EnvelopeNode
  | { readonly kind: 'keys'; readonly keys: readonly KeyNode[]; readonly purpose: Purpose }
  | { readonly kind: 'raw'; readonly mediaType: string | undefined }
  | { readonly kind: 'multipart'; readonly fields: readonly ParameterNode[] };

/** One key of an answer; the key '' stands for an answer without an envelope. */
export interface AnswerNode {
  readonly key: string;
  readonly type: ValueType;
}

/** A side-load. */
export interface IncludeNode {
  readonly name: string;
  readonly key: string;
  readonly object: ObjectNode | undefined;
  /** Attribute of the listed records that holds it, in place of a top-level array. */
  readonly embedded: string | undefined;
  /** The records come whole. */
  readonly whole: boolean;
}
