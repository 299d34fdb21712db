/** The type of a record, of this or of another installed copy of the SDK; undefined for what is no model. */
export function typeOf(value: unknown): { object: string; id?: string } | undefined {
  const type = (value as object | null | undefined)?.constructor as { schema?: unknown } | undefined;
  return typeof type?.schema === 'function' ? type.schema() : undefined;
}

/** Whether a record of one type may stand for one of another: a CurrentUser is a User, a Ticket is none. */
export function isKindOf(object: string, wanted: string): boolean {
  return object.endsWith(wanted) || wanted.endsWith(object);
}
