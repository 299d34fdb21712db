import type { Page, Paginator, Zendesk } from 'zents';
import type { Attributes } from '../crud/answers.ts';
import { newInput } from '../crud/input.ts';
import { type Listing, textOf } from '../crud/lists.ts';
import { methodOf } from '../requests/send.ts';
import type { Answer } from './exchange.ts';
import { SCOPE } from './memory.ts';

/** A list as the SDK gives it; an export has its checkpoint. */
export type List = Paginator<unknown> & { readonly checkpoint?: unknown };

/** A page of a list where nothing goes wrong. */
export interface PageFacts {
  readonly answer: Answer;
  readonly records: readonly string[];
  /** Where the list goes on behind it. */
  readonly from: unknown;
}

/** How a reading of a list is made. */
export interface Reading {
  readonly client: Zendesk;
  /** Where it begins; undefined: at the beginning. */
  readonly from?: unknown;
  readonly scope: string;
  readonly maxRetries?: number;
  readonly timeout?: number;
}

/** One list with everything that a call of it states, in pages of a size. */
export class Subject {
  readonly id: string;
  /** Where an answer has its records. */
  readonly items: string;
  readonly isExport: boolean;
  /** Whose answers it gets from the proxy. */
  scope = '';
  pages: readonly PageFacts[] = [];
  readonly #listing: Listing;
  readonly #stated: readonly unknown[];
  readonly #query: Attributes;

  /** Takes the list, and what a call of it asks for. */
  constructor(listing: Listing, query: Attributes) {
    const { account, operation } = listing;
    const { search, body, response } = operation.notation;
    this.id = operation.row.id;
    this.items = Object.keys(response)[0] ?? '';
    this.#listing = { ...listing };
    this.#stated = body ? [newInput(account.sandbox, operation.notation, 'minimal')] : search ? ['printer'] : [];
    this.#query = query;
    this.isExport = 'start_time' in this.#query || operation.notation.pagination?.[0] === 'routingCursor';
  }

  /** The records of the whole list. */
  get records(): readonly string[] {
    return this.pages.flatMap(({ records }) => records);
  }

  /** Opens the list anew. */
  open({ client, from, scope, maxRetries = 0, timeout = 20_000 }: Reading): List {
    const { operation, above } = this.#listing;
    const { start_time, page, ...rest } = this.#query;
    const query = from === undefined ? this.#query : { ...rest, from };
    const options = { headers: { [SCOPE]: scope }, maxRetries, timeout };
    return methodOf(client, operation)(...Object.values(above), ...this.#stated, query, options) as List;
  }

  /** Reads all pages while nothing goes wrong; `answered` gives the answer that came last. */
  async survey(reading: Reading, answered: () => Answer): Promise<void> {
    const pages: PageFacts[] = [];
    const list = this.open(reading);
    for (let page: Page<unknown> | null = await list.page(); page; page = await page.next()) {
      const from = this.isExport ? (page as { checkpoint?: unknown }).checkpoint : page.cursor;
      pages.push({ answer: answered(), records: page.items.map(textOf), from });
    }
    this.pages = pages;
  }
}
