import { attributeOf, copy, equal, isExotic, isRecord, namesOf } from './copy.ts';
import { pairing } from './pairing.ts';
import type { Attributes } from './schema.ts';

/** One value at three times: when it was sent, now, and as the API answered. */
export interface Stages {
  readonly sent: unknown;
  readonly now: unknown;
  readonly answer: unknown;
}

/** The stages of one attribute of three records. */
export function stagesOf(name: string, sent: unknown, now: unknown, answer: unknown): Stages {
  const part = (record: unknown) => (isRecord(record) ? attributeOf(record, name) : undefined);
  return { sent: part(sent), now: part(now), answer: part(answer) };
}

/** The answer, with what changed since the request was sent; objects key by key, all else whole. */
export function merge({ sent, now, answer }: Stages): unknown {
  if (equal(sent, now)) return answer;
  if (!isRecord(sent) || !isRecord(now) || !isRecord(answer)) return now;
  const merged: Attributes = {};
  for (const name of new Set([...namesOf(answer), ...namesOf(now)])) {
    merged[name] = merge(stagesOf(name, sent, now, answer));
  }
  return merged;
}

/** Changes what the user holds into an equal of `value`, keeping its objects and arrays; else gives a copy of `value`. */
export function reconcile(held: unknown, value: unknown): unknown {
  if (held === value) return held;
  if (Array.isArray(held) && Array.isArray(value)) return reconcileArray(held, value);
  return isRecord(held) && isRecord(value) && !isExotic(held) ? reconcileRecord(held, value) : copy(value);
}

function reconcileArray(held: unknown[], value: unknown[]): unknown[] {
  const positions = pairing({}, value, held);
  const elements = value.map((element, index) => reconcile(held[positions[index] ?? -1], element));
  held.splice(0, held.length, ...elements);
  return held;
}

function reconcileRecord(held: Attributes, value: Attributes): Attributes {
  for (const name of Object.keys(held)) if (attributeOf(value, name) === undefined) delete held[name];
  for (const name of namesOf(value)) held[name] = reconcile(held[name], value[name]);
  return held;
}
