/** Name of the attribute that identifies the records of a type. */
export function idNameOf({ id = 'id' }: { id?: string } = {}): string {
  return id;
}

/** `TicketField` -> `ticket_field`: the name of a type as the API writes it. */
export function wireNameOf(object: string): string {
  return object.replace(/\B[A-Z]/g, '_$&').toLowerCase();
}
