import type { Bench } from './bench.ts';
import { type KindName, kindsThatAre } from './kinds.ts';
import type { Subject } from './subject.ts';
import type { Tally } from './tally.ts';
import { readOn, Trial, type Way, ways, whole } from './trial.ts';

const SLOW = 'slow body';
const REPEATED = kindsThatAre('repeated').filter((kind) => kind !== SLOW);
const LINKS: readonly KindName[] = ['link to the same page', 'link to another list'];
/** A reading that begins behind the place where it leads to learns of that only when the circle closes. */
const LOOP = 'looping cursor';
const REFUSED = kindsThatAre('refused').filter((kind) => kind !== LOOP && !LINKS.includes(kind));
const TAKEN = kindsThatAre('taken');

/** More than the faults of one page. */
const MANY_RETRIES = 100;
/** Milliseconds that an answer may take where slow ones are tried. */
const PATIENCE = 100;
/** Lists whose slow answers are waited for at once. */
const MOST_WAITING = 24;

/** Tries every kind of fault on every page of lists. */
export class Trials {
  readonly #bench: Bench;
  readonly #tally: Tally;
  readonly #waiting = new Set<Promise<void>>();
  #turn = 0;

  constructor(bench: Bench, tally: Tally) {
    this.#bench = bench;
    this.#tally = tally;
  }

  /**
   * All kinds on all pages. Those that are asked for again come once on each page; for good, each comes on one page of a
   * list, another one of the next list, and on all pages of each eighth. What is slow goes on behind: `end` waits for it.
   */
  async tryEach(subject: Subject): Promise<void> {
    await this.#once(subject, REPEATED);
    for (const kind of TAKEN) await this.#taken(subject, kind);
    await this.tryGoingOn(subject);
    for (const page of subject.pages.keys()) await this.#loop(subject, page);
    while (this.#waiting.size >= MOST_WAITING) await Promise.race(this.#waiting);
    const slow = this.#slow(subject);
    this.#waiting.add(slow);
    void slow.finally(() => this.#waiting.delete(slow));
  }

  /** Those that end a list, and going on from there. */
  async tryGoingOn(subject: Subject): Promise<void> {
    this.#turn += 1;
    this.#tally.pages += subject.pages.length;
    await this.#forGood(subject, this.#planFor(subject, this.#turn));
  }

  #planFor({ pages: { length } }: Subject, turn: number): (page: number) => KindName[] {
    const isHere = (index: number, page: number): boolean => turn % 8 === 0 || (index + turn) % length === page;
    return (page) => {
      const some = REPEATED.filter((_, index) => isHere(index, page));
      return [...turned([...some, ...REFUSED], turn), ...LINKS];
    };
  }

  /** Waits for what is slow. */
  async end(): Promise<void> {
    await Promise.all(this.#waiting);
  }

  async #slow(subject: Subject): Promise<void> {
    await this.#once(subject, [SLOW], PATIENCE);
    await this.#forGood(subject, [SLOW], PATIENCE);
  }

  /** Each page fails with each of the kinds, one after another, and then comes: nobody notices. */
  async #once(subject: Subject, plan: readonly KindName[], timeout = 20_000): Promise<void> {
    const way = [...Object.values(ways), whole][this.#turn % 4] as Way;
    await this.#run(`${subject.scope}/once-${timeout}`, subject, {
      plan,
      way,
      maxRetries: MANY_RETRIES,
      timeout,
      most: 0,
    });
  }

  async #taken(subject: Subject, kind: KindName): Promise<void> {
    await this.#run(`${subject.scope}/${kind.replaceAll(' ', '-')}`, subject, { plan: [kind], way: whole, most: 0 });
  }

  /** Nothing is asked for again: each fault ends the list, and the caller goes on from where it broke off. */
  async #forGood(subject: Subject, plan: Plan, timeout = 20_000): Promise<void> {
    const way = Object.values(ways)[this.#turn % 3] as Way;
    await this.#run(`${subject.scope}/for-good-${timeout}`, subject, { plan, way, timeout });
  }

  async #loop(subject: Subject, page: number): Promise<void> {
    const plan = (index: number): KindName[] => (index === page ? [LOOP] : []);
    await this.#run(`${subject.scope}/loop${page}`, subject, { plan, way: ways.items });
  }

  async #run(
    scope: string,
    subject: Subject,
    { plan, way, maxRetries = 0, timeout = 20_000, most }: Run,
  ): Promise<void> {
    const { clock, clients } = this.#bench;
    const client = clients[this.#turn % 2] as (typeof clients)[0];
    const trial = new Trial(subject, typeof plan === 'function' ? plan : () => plan, this.#tally, clock.now);
    const reading = { client, scope, maxRetries, timeout };
    const { got, errors } = await this.#bench.during(scope, trial, () => readOn(subject, reading, way, this.#tally));
    this.#tally.compare(scope, got, subject.records);
    if (most !== undefined && errors > most) this.#tally.note(scope, 'needless error', String(errors));
  }
}

/** Kinds for each page, or for some. */
type Plan = readonly KindName[] | ((page: number) => readonly KindName[]);

interface Run {
  plan: Plan;
  way: Way;
  maxRetries?: number;
  timeout?: number;
  /** Errors that may reach the caller; absent: any number. */
  most?: number;
}

/** The same list, beginning elsewhere. */
function turned<T>(list: readonly T[], by: number): T[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
