/** What must not happen. */
export type Exception =
  | 'silent loss'
  | 'silent duplicate'
  | 'other order'
  | 'untyped error'
  | 'wrong place'
  | 'needless error'
  | 'hang';

/** Counts what was tried and what went wrong. */
export class Tally {
  operations = 0;
  pages = 0;
  faults = 0;
  errors = 0;
  /** Tried faults by kind. */
  readonly kinds = new Map<string, number>();
  readonly exceptions: string[] = [];

  /** One fault was sent. */
  tried(kind: string): void {
    this.faults += 1;
    this.kinds.set(kind, (this.kinds.get(kind) ?? 0) + 1);
  }

  /** Something happened that must not. */
  note(where: string, what: Exception, details = ''): void {
    this.exceptions.push(`${where}: ${what}${details && ` (${details})`}`);
  }

  /** Compares the records that came with those that there are. */
  compare(where: string, got: readonly string[], want: readonly string[]): void {
    if (got.length === want.length && got.every((one, index) => one === want[index])) return;
    const [here, there] = [new Set(got), new Set(want)];
    if (want.some((one) => !here.has(one))) this.note(where, 'silent loss', `${got.length} of ${want.length}`);
    else if (got.length > want.length || got.some((one) => !there.has(one))) this.note(where, 'silent duplicate');
    else this.note(where, 'other order');
  }

  /** All of it in a line. */
  toString(): string {
    const { operations, pages, faults, errors, exceptions } = this;
    return `${operations} lists, ${pages} pages, ${faults} faults tried, ${errors} errors that say where; exceptions: ${exceptions.length}`;
  }
}
