import { keyOf, keysOf } from '../coverage/request.ts';
import { requestShapeOf } from '../naming/name-book.ts';
import { operationsOf, type Specification } from '../validate/specification.ts';
import type { OperationFacts } from './document/operation-facts.ts';

/** An operation of the specification with its place. */
export type SpecifiedOperation = ReturnType<typeof operationsOf> extends Iterable<infer T> ? T : never;

/** An operation of the document with those of the specification that have its method and path. */
export interface Match {
  readonly facts: OperationFacts;
  readonly found: readonly SpecifiedOperation[];
}

/** Matches by method and path: parameters by position, whatever the suffix, with or without a language. */
export function matchOperations(all: readonly OperationFacts[], specification: Specification): Match[] {
  const byKey = new Map<string, SpecifiedOperation[]>();
  for (const specified of operationsOf(specification)) {
    const { request, locale } = specified.operation;
    const withoutLocale = locale === 'required' ? [] : [requestShapeOf(request)];
    const keys = new Set([...keysOf(specified.operation), ...withoutLocale]);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), specified]);
  }
  return all.map((facts) => ({
    facts,
    found: byKey.get(keyOf(facts.request)) ?? byKey.get(requestShapeOf(facts.request)) ?? [],
  }));
}
