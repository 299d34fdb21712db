/** What a program can see of the SDK, by name: `Tickets.list`, `TicketInput.subject`, `TicketStatus`, `zents/tickets`. */
export type Surface = ReadonlyMap<string, Entry>;

/** One thing that can be seen. */
export interface Entry {
  /**
   * `entry`: an entry point of the package; `declaration`: a class or an interface as such; `alias`: a named type;
   * `method`: what can be called; `request`: an attribute that programs state; `answer`: one that they read.
   */
  readonly kind: 'entry' | 'declaration' | 'alias' | 'method' | 'request' | 'answer';
  /** What is printed of it. */
  readonly text: string;
  /** The members of its type, one each for a union. */
  readonly type: readonly string[];
  /** May it be left out, by who states it or in what comes? */
  readonly isOptional: boolean;
  /** The ways to call a method. */
  readonly signatures: readonly Signature[];
  readonly documentation: string;
}

/** One way to call a method. */
export interface Signature {
  readonly parameters: readonly Parameter[];
  readonly result: string;
}

/** One parameter of a method. */
export interface Parameter {
  readonly type: readonly string[];
  readonly isOptional: boolean;
}

/** An entry without anything, to build others on. */
export const nothing: Pick<Entry, 'type' | 'isOptional' | 'signatures' | 'documentation'> = {
  type: [],
  isOptional: false,
  signatures: [],
  documentation: '',
};
