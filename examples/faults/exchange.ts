/** An answer as the server gave it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What goes over the wire in its place. */
export interface Spoiled extends Answer {
  /**
   * How the connection ends: `reset` before a byte is sent, `cut` in the middle of the body, `trickle` never, with a byte
   * now and then. Default: as it should.
   */
  readonly ending?: 'reset' | 'cut' | 'trickle';
}

/** A request as it came. */
export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** A request and its answer. */
export interface Exchange extends Asked {
  readonly answer: Answer;
}

/** One page of a list on its way to the client. */
export interface PageExchange extends Exchange {
  /** Answers of the list's first page and of the one before this; undefined for the first. */
  readonly first: Answer | undefined;
  readonly previous: Answer | undefined;
  /** Where an answer has its records: `tickets`, `a.b`, or '' for the body itself. */
  readonly items: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The answer with another body. */
export function withBody(answer: Answer, body: unknown): Answer {
  return { ...answer, body: typeof body === 'string' ? body : JSON.stringify(body) };
}
