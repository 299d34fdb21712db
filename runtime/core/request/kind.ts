/** What a record says of its type. */
export interface RecordKind {
  object: string;
  id?: string;
  viewOf?: string;
}

/** The type of a record, of this or of another installed copy of the SDK; undefined for what is no model. */
export function typeOf(value: unknown): RecordKind | undefined {
  const type = (value as object | null | undefined)?.constructor as { schema?: unknown } | undefined;
  return typeof type?.schema === 'function' ? type.schema() : undefined;
}

/** Whether a record may stand for one of another type: a CurrentUser is a User, a GroupSlaPolicy is no SlaPolicy. */
export function isKindOf({ object, viewOf }: RecordKind, wanted: string): boolean {
  return object === wanted || viewOf === wanted;
}
