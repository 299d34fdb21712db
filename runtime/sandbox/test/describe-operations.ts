import { describe, expect, it } from 'vitest';
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

/** Calls all wanted operations of the generated tables. A gap that is new, and one that is closed, fails. */
export function describeOperations(title: string, isWanted: (operation: Operation) => boolean, known: KnownGaps): void {
  describe.skipIf(!areGenerated)(title, () => {
    let outcomes: Promise<Outcome[]> | undefined;
    const all = (): Promise<Outcome[]> => {
      outcomes ??= generatedTables().then((tables) => walk(tables, isWanted, known.given));
      return outcomes;
    };
    const idsOf = async (test: (outcome: Outcome) => boolean): Promise<string[]> =>
      (await all())
        .filter(test)
        .map(({ id }) => id)
        .toSorted();

    it('succeed, and answer in the shape that the tables promise', async () => {
      expect((await all()).length).toBeGreaterThan(0);
      expect((await all()).flatMap(({ findings }) => findings)).toEqual([]);
    });

    it('are carried out, but for those that are named with a reason', async () => {
      expect(await idsOf(({ isUnmodelled }) => isUnmodelled)).toEqual(Object.keys(known.unmodelled).toSorted());
    });

    it('list something, but for those that are named with a reason', async () => {
      const isGap = ({ isEmpty, isUnmodelled }: Outcome): boolean => isEmpty && !isUnmodelled;
      expect(await idsOf(isGap)).toEqual(Object.keys(known.empty).toSorted());
    });
  });
}
