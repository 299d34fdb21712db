import { equal } from './copy.ts';
import { pairing } from './pairing.ts';
import type { AttributeSchema } from './schema.ts';
import { recordOf, View } from './view.ts';

/** A list of models at three times; `order` are the elements as they were when it was sent, where it was handed out then. */
export interface ListStages {
  readonly attribute: AttributeSchema;
  readonly order: readonly unknown[] | undefined;
  readonly sent: readonly unknown[];
  readonly answer: readonly unknown[];
  /** Gives the element for a record of the answer: the one that the list has already, rebased, or a new one. */
  readonly settle: (answer: unknown, element?: unknown, sent?: unknown) => unknown;
}

/**
 * Brings a list that the user holds to the answer. Elements that were added, removed, changed or moved since it was sent
 * stay so; where nothing was, the list has the order of the answer.
 */
export function rebaseList(list: unknown[], { attribute, order, sent, answer, settle }: ListStages): void {
  const origins = order ? list.map((element) => order.indexOf(element)) : pairing(attribute, list.map(plain), sent);
  const targets = pairing(attribute, sent, answer);
  const isMoved = origins.length !== sent.length || origins.some((origin, index) => origin !== index);
  const kept: { element: unknown; target: number }[] = [];
  for (const [index, element] of list.entries()) {
    const origin = origins[index] ?? -1;
    const target = targets[origin] ?? -1;
    if (target >= 0) kept.push({ element: settle(answer[target], element, sent[origin]), target });
    else if (!equal(sent[origin], plain(element))) kept.push({ element, target: Number.POSITIVE_INFINITY });
  }
  for (const [target, record] of answer.entries()) {
    if (!targets.includes(target)) kept.push({ element: settle(record), target });
  }
  if (!isMoved) kept.sort((one, other) => (one.target === other.target ? 0 : one.target - other.target));
  list.splice(0, list.length, ...kept.map(({ element }) => element));
}

function plain(element: unknown): unknown {
  return element instanceof View ? recordOf(element) : element;
}
