import { type DriftEvent, TooManyValuesError, Zendesk } from 'zents';
import { differingParts, expectedResult, recordsOf } from './answered.ts';
import { asRecorded, callOf, isList, type List, withFewerRecords } from './driver.ts';
import { failureDifference } from './failures.ts';
import { type Match, operationOf } from './matching.ts';
import { isFollowed, saysMore } from './next-links.ts';
import { type Interaction, type Recording, type Replay, replayModule } from './recordings.ts';
import { bodyDifferences, queryDifferences } from './requests.ts';

/** How an interaction went through the SDK. */
export interface Outcome {
  how: 'replayed' | 'replayed with fewer records' | 'no operation' | 'not asked for';
  /** What the SDK sent or gave that was not recorded. */
  differences: string[];
}

// The sizes of pages are the SDK's own where nobody states one; what came of them is compared request by request.
const OWN_CHOICE = [/^(page|per_page|page_size|page\[size\]|cursor_pagination|include)$/];

/** Plays a recording, call after call: what one call took, as the pages of a list, no other call is made for. */
export async function replayed(recording: Recording, onDrift?: (drift: DriftEvent) => void): Promise<Outcome[]> {
  const replay = await (await replayModule()).startReplay(recording, { ignoreQuery: OWN_CHOICE });
  const conversation = new Conversation(recording, replay, onDrift);
  try {
    for (const index of recording.interactions.keys()) await conversation.take(index);
    return conversation.outcomes;
  } finally {
    await conversation.close();
  }
}

class Conversation {
  readonly outcomes: Outcome[];
  readonly #interactions: Interaction[];
  readonly #replay: Replay;
  readonly #zendesk: Zendesk;
  #compared = 0;

  constructor({ interactions }: Recording, replay: Replay, onDrift?: (drift: DriftEvent) => void) {
    this.#interactions = interactions;
    this.#replay = replay;
    this.#zendesk = new Zendesk({
      origin: replay.origin,
      auth: { oauthToken: 'x-replay' },
      maxRetries: 0,
      prefetch: false,
      cache: false,
      onDrift,
    });
    this.outcomes = interactions.map(() => ({ how: 'not asked for', differences: [] }));
  }

  async take(index: number): Promise<void> {
    const interaction = this.#interactions[index] as Interaction;
    const outcome = this.outcomes[index] as Outcome;
    if (outcome.how !== 'not asked for') return;
    const match = operationOf(interaction);
    if (!match) outcome.how = 'no operation';
    else outcome.differences.push(...(await this.#call(interaction, match)));
    this.#compareRequests();
  }

  async close(): Promise<void> {
    await this.#zendesk.close();
    await this.#replay.close();
  }

  async #call(interaction: Interaction, match: Match): Promise<string[]> {
    const before = this.#replay.used.length;
    const error = await this.#run(interaction, match).then(
      (differences) => differences,
      (reason: unknown) => reason,
    );
    if (error instanceof TooManyValuesError) return this.#callWithFewer(interaction, match);
    if (Array.isArray(error)) return [...error, ...(interaction.response.status >= 300 ? ['it did not fail'] : [])];
    const isAnswered = this.#replay.used.length > before;
    return isAnswered ? failureDifference(error, interaction.response) : [`not sent: ${error}`];
  }

  async #run(interaction: Interaction, match: Match): Promise<string[]> {
    const first = this.#replay.used.length;
    const result = callOf(this.#zendesk, interaction, match);
    if (isList(result)) return this.#readList(result, first);
    const value = await result;
    const given = interaction.response.status < 300 ? expectedResult(interaction, match) : undefined;
    return differingParts(asRecorded(value, this.#replay.origin), given, `${match.operation.call}`);
  }

  /** What the SDK refuses before it is sent goes as far as it takes, so that the server's refusal is mapped too. */
  async #callWithFewer(interaction: Interaction, match: Match): Promise<string[]> {
    if (this.#replay.used.length > 0) return ['refused after something was sent'];
    const differences = await this.#call(withFewerRecords(interaction), match);
    for (const { index } of this.#replay.used) (this.outcomes[index] as Outcome).how = 'replayed with fewer records';
    return differences;
  }

  async #readList(list: List, first: number): Promise<string[]> {
    const items: unknown[] = [];
    let goesOn = true;
    for await (const page of list.pages()) {
      items.push(...page.items);
      goesOn = this.#isNextRecorded();
      if (!goesOn) break;
    }
    // Where the loop was not left, the list came to an end of its own.
    const isShort = goesOn && saysMore(this.#last) && this.#isNextRecorded();
    const bodies = this.#replay.used.slice(first).map(({ index }) => this.#interactions[index]?.response.body);
    const differences = differingParts(asRecorded(items, this.#replay.origin), bodies.flatMap(recordsOf), 'the list');
    return isShort ? [...differences, 'the list ended before a page that was recorded'] : differences;
  }

  /** The interaction that was answered last. */
  get #last(): Interaction {
    return this.#interactions[this.#replay.used.at(-1)?.index as number] as Interaction;
  }

  #isNextRecorded(): boolean {
    const { unused } = this.#replay;
    return unused.some(({ index }) => isFollowed(this.#last, this.#interactions[index] as Interaction));
  }

  #compareRequests(): void {
    const { used, log } = this.#replay;
    for (const { index, query } of used.slice(this.#compared)) {
      const interaction = this.#interactions[index] as Interaction;
      const outcome = this.outcomes[index] as Outcome;
      const sent = log.find((request) => request.query === query)?.body;
      if (outcome.how === 'not asked for') outcome.how = 'replayed';
      outcome.differences.push(...queryDifferences(query, interaction));
      if (outcome.how === 'replayed') outcome.differences.push(...bodyDifferences(sent, interaction));
    }
    this.#compared = used.length;
  }
}
