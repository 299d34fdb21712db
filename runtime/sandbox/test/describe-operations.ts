import { beforeAll, describe, expect, it } from 'vitest';
import type { Operation } from '../catalogue/operation.ts';
import { areGenerated, generatedTables } from './generated.ts';
import { type Given, type Outcome, walk } from './walk.ts';

/** What is known not to work, by client path, with the reason. */
export interface KnownGaps {
  /** The sandbox only makes up an answer of the right shape. */
  readonly unmodelled: Readonly<Record<string, string>>;
  /** Lists that show nothing to a request with no more than what is required. */
  readonly empty: Readonly<Record<string, string>>;
  /** Requests that the tables alone don't make. */
  readonly given?: Readonly<Record<string, Given>>;
}

/** The products beside Support, by the beginning of their client paths. */
const OTHERS =
  /^(helpCenter|talk|calls|chat|webhooks|jiraLinks|zis|engagements|agentAvailabilities|nps|customObjects|relationships|status)\./;

/** Whether an operation is one of Support's. */
export function isOfSupport({ id }: Operation): boolean {
  return !OTHERS.test(id);
}

/** Calls all wanted operations of the generated tables. A gap that is new, and one that is closed, fails. */
export function describeOperations(title: string, isWanted: (operation: Operation) => boolean, known: KnownGaps): void {
  describe.skipIf(!areGenerated)(title, () => {
    let outcomes: readonly Outcome[] = [];
    const idsOf = (test: (outcome: Outcome) => boolean): string[] =>
      outcomes
        .filter(test)
        .map(({ id }) => id)
        .toSorted();

    beforeAll(async () => {
      outcomes = await walk(await generatedTables(), isWanted, known.given);
    }, 60_000);

    it('succeed, and answer in the shape that the tables promise', () => {
      expect(outcomes.length).toBeGreaterThan(0);
      expect(outcomes.flatMap(({ findings }) => findings)).toEqual([]);
    });

    it('are carried out, but for those that are named with a reason', () => {
      expect(idsOf(({ isUnmodelled }) => isUnmodelled)).toEqual(Object.keys(known.unmodelled).toSorted());
    });

    it('list something, but for those that are named with a reason', () => {
      const isGap = ({ isEmpty, isUnmodelled }: Outcome): boolean => isEmpty && !isUnmodelled;
      expect(idsOf(isGap)).toEqual(Object.keys(known.empty).toSorted());
    });
  });
}
