import type { Emitter } from '../events/emitter.ts';
import { RECORD } from '../operation/model-like.ts';
import type { FileRequester, RequestOptions } from '../request/types.ts';
import type { Attributes, ObjectLink, ObjectSchema } from './schema.ts';

/** What a model from a client knows of it: one object, shared by all models of a page. */
export interface ModelContext {
  /** The record(s) that an attribute refers to; `many` says whether it holds several ids. */
  reference(model: View, attribute: string, link: ObjectLink, many: boolean): Promise<View | null | View[]>;
  /** Sends what changed, and rebases the model onto the answer. */
  save(model: View, options?: RequestOptions): Promise<unknown>;
  /** Reads the record again. */
  reload(model: View, options?: RequestOptions): Promise<void>;
  /** The client that the model came from. */
  readonly client: FileRequester & { readonly events?: Emitter };
}

/** What a model remembers once it was written to, or a part of it was handed out. */
export interface Draft {
  /** The record as the API gave it; never written to. */
  base: Attributes;
  /** Nested models, lists of them and copies of plain values that the user holds, by attribute. */
  handed: Map<string, unknown>;
  /** The slot or list that a nested model sits in. */
  owner: object | undefined;
}

/** What a model's references, `save()` and `reload()` go through; null for one that was made by hand. */
export let contextOf: (view: View) => ModelContext | null;

/** Gives a model that was made by hand its client. */
export let setContext: (view: View, context: ModelContext) => void;

/** The draft, where there is one. */
export let peek: (view: View) => Draft | undefined;

/** The draft, made where there is none: call it before the record changes. */
export let draftOf: (view: View) => Draft;

/** A record seen through its schema. The record is shared with others until the first write, then an own copy. */
export abstract class View {
  /** Enumerable, so that test tools and `deepStrictEqual` compare records. */
  declare [RECORD]: Attributes;
  #context: ModelContext | null;
  #draft: Draft | undefined;

  constructor(record: Attributes, context: ModelContext | null) {
    this[RECORD] = record;
    this.#context = context;
  }

  /** What the runtime knows of this type. */
  static schema(): ObjectSchema {
    return { object: 'Model', attributes: {} };
  }

  static {
    contextOf = (view) => view.#context;
    setContext = (view, context) => {
      view.#context = context;
    };
    peek = (view) => view.#draft;
    draftOf = (view) => (view.#draft ??= { base: view[RECORD], handed: new Map(), owner: undefined });
  }
}

/** The record as the API gave it. */
export function baseOf(view: View): Attributes {
  return peek(view)?.base ?? view[RECORD];
}

/** The current record as one that may be written to: copied at the first call. */
export function ownRecord(view: View): Attributes {
  const { base } = draftOf(view);
  if (view[RECORD] === base) view[RECORD] = { ...base };
  return view[RECORD];
}

/** The current record with what was assigned to properties that no schema knows; functions, as of a test double, are none. */
export function recordOf(view: View): Attributes {
  const assigned = Object.entries(view).filter(([, value]) => typeof value !== 'function');
  return assigned.length > 0 ? { ...view[RECORD], ...Object.fromEntries(assigned) } : view[RECORD];
}
