import { didYouMean } from '../errors/did-you-mean.ts';
import { InvalidArgumentError } from '../errors/usage-errors.ts';
import type { DeclaredOperation } from '../operation/operation.ts';
import { scalarText } from '../operation/scalar-text.ts';

/**
 * Refuses side-loads that the operation doesn't have, which the API would leave out without a word. Other keys of a query
 * pass, known or not, so that a new parameter can be used before the specification has it.
 */
export function checkInclude({ id, include, embedded }: DeclaredOperation, query: object = {}): void {
  const { include: asked } = query as { include?: unknown };
  const known = [...Object.keys(include ?? {}), ...(embedded ?? [])];
  if (known.length === 0 || asked === undefined) return;
  const words: unknown[] = typeof asked === 'string' ? asked.split(',') : [asked].flat();
  const wrong = words
    .map((word) => (word === null ? 'null' : scalarText(word)))
    .find((word) => !isKnown(word.trim(), known));
  if (wrong === undefined) return;
  const argument = `${id}(include)`;
  const hint = didYouMean(wrong, known) || `; it has ${known.join(', ')}`;
  throw new InvalidArgumentError(`${argument}: "${wrong}" does not come along${hint}`, { argument });
}

/** `tickets(users)` may be known as a whole, or be the `tickets` that are known, with what they bring along. */
function isKnown(word: string, known: readonly string[]): boolean {
  return known.includes(word) || known.includes(word.replace(/\(.*/, ''));
}
