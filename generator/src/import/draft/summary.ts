import { plural, singular, withArticle, words } from '../../names.ts';
import type { CallName } from '../../naming/name-rule.ts';

/** What an operation does, in one sentence that its name gives. */
export function summaryOf({ resource, operation }: CallName, method: string): string {
  const name = words(resource.slice(resource.lastIndexOf('.') + 1));
  const [one, all] = [withArticle(singular(name)), plural(singular(name))];
  const verbs: Readonly<Record<string, string>> = {
    list: `Lists ${all}.`,
    get: `Gets ${one}.`,
    getMany: `Gets ${all} by their ids.`,
    create: `Makes ${one}.`,
    createMany: `Makes many ${all}.`,
    update: `Changes ${one}.`,
    updateMany: `Changes many ${all}.`,
    delete: `Deletes ${one}.`,
    deleteMany: `Deletes many ${all}.`,
    count: `Counts ${all}.`,
    search: `Searches ${all}.`,
    incremental: `Exports ${all} that changed since a time.`,
  };
  const other =
    method === 'GET' ? `Reads "${words(operation)}" of ${all}.` : `Carries out "${words(operation)}" on ${all}.`;
  return Object.hasOwn(verbs, operation) ? (verbs[operation] ?? other) : other;
}
