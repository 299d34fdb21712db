import { type Page, ZendeskError } from 'zents';
import { textOf } from '../crud/lists.ts';
import type { Answer, Exchange, PageExchange, Spoiled } from './exchange.ts';
import { bodyOf, valueAt } from './frame.ts';
import { type KindName, kinds } from './kinds.ts';
import type { List, Reading, Subject } from './subject.ts';
import type { Tally } from './tally.ts';

/** How a caller goes through a list, with what is done with each record. */
export type Way = (list: List, take: (record: unknown) => void) => Promise<void>;

/** The ways that hand out what came before a failure. */
export const ways = {
  async items(list, take) {
    for await (const record of list) take(record);
  },
  async pages(list, take) {
    for await (const { items } of list.pages()) items.forEach(take);
  },
  async next(list, take) {
    for (let page: Page<unknown> | null = await list.page(); page; page = await page.next()) page.items.forEach(take);
  },
} as const satisfies Record<string, Way>;

/** The way that hands out all or nothing. */
export const whole: Way = async (list, take) => {
  (await list.toArray()).forEach(take);
};

/** Faults that are tried with a list: each kind as often as it stands in the queue of a page. */
export class Trial {
  readonly #subject: Subject;
  readonly #tally: Tally;
  readonly #queues: KindName[][];
  readonly #now: () => number;
  /** Pages by the text of an answer, and by that of its records. */
  readonly #known = new Map<string, number>();
  /** The first of each queue comes again and again. */
  isForGood = false;

  constructor(subject: Subject, plan: (page: number) => readonly KindName[], tally: Tally, now: () => number) {
    this.#subject = subject;
    this.#tally = tally;
    this.#queues = subject.pages.map((_, index) => [...plan(index)]);
    this.#now = now;
    for (const [index, { answer }] of subject.pages.entries()) this.#known.set(this.#recordsOf(answer), index);
  }

  /** Spoils the answer of a page with the kind whose turn it is. */
  spoil(exchange: Exchange): Spoiled | undefined {
    const index = this.#indexOf(exchange.answer);
    const queue = this.#queues[index] ?? [];
    for (let kind = queue[0]; kind; kind = queue[0]) {
      const spoiled = kinds[kind].spoil(this.#page(exchange, index));
      if (!this.isForGood || !spoiled) queue.shift();
      if (!spoiled) continue;
      this.#tally.tried(kind);
      return spoiled;
    }
    return undefined;
  }

  /** Nothing goes wrong any more. */
  end(): void {
    for (const queue of this.#queues) queue.length = 0;
  }

  /** Kinds that did not have their turn. */
  get left(): readonly KindName[] {
    return this.#queues.flat();
  }

  #page(exchange: Exchange, index: number): PageExchange {
    const { pages, items } = this.#subject;
    const [first, previous] = index > 0 ? [pages[0], pages[index - 1]] : [];
    return { ...exchange, first: first?.answer, previous: previous?.answer, items, now: this.#now() };
  }

  #indexOf(answer: Answer): number {
    const index = this.#known.get(answer.body) ?? this.#known.get(this.#recordsOf(answer)) ?? -1;
    this.#known.set(answer.body, index);
    return index;
  }

  #recordsOf(answer: Answer): string {
    return JSON.stringify(valueAt(bodyOf({ answer }), this.#subject.items));
  }
}

/** Goes on from where each error says, until the list ends. Gives what was handed out in all, and how many errors there were. */
export async function readOn(
  subject: Subject,
  reading: Reading,
  way: Way,
  tally: Tally,
): Promise<{ got: string[]; errors: number }> {
  const got: string[] = [];
  let from: unknown;
  for (let errors = 0; errors < MOST_ATTEMPTS; errors++) {
    const before = got.length;
    const list = subject.open({ ...reading, from });
    try {
      await way(list, (record) => got.push(textOf(record)));
      return { got, errors };
    } catch (error) {
      tally.errors += 1;
      if (!(error instanceof ZendeskError)) tally.note(reading.scope, 'untyped error', String(error));
      const { yielded, cursor } = error as ZendeskError;
      if (yielded !== got.length - before)
        tally.note(reading.scope, 'wrong place', `${yielded} yielded, not ${got.length - before}: ${String(error)}`);
      const place = subject.isExport ? list.checkpoint : cursor;
      if (place === undefined && got.length > before) tally.note(reading.scope, 'wrong place', 'none');
      from = place ?? from;
    }
  }
  tally.note(reading.scope, 'hang', `${MOST_ATTEMPTS} errors and no end`);
  return { got, errors: MOST_ATTEMPTS };
}

const MOST_ATTEMPTS = 200;
