/** Name of the attribute that identifies the records of a type. */
export function idNameOf({ id = 'id' }: { id?: string } = {}): string {
  return id;
}
