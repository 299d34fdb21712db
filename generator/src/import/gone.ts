import { keyOf, keysOf } from '../coverage/request.ts';
import { positionOf } from '../diagnostics/format.ts';
import { placeOf } from '../load/document.ts';
import { operationsOf, type Specification } from '../validate/specification.ts';
import type { Match, SpecifiedOperation } from './match.ts';
import type { PublishedList } from './published.ts';
import type { Finding } from './report/finding.ts';

/** Operations that the list of a document names, and the document no longer has. */
export function goneOperations(
  matches: readonly Match[],
  list: PublishedList,
  specification: Specification,
): Finding[] {
  const inDocument = new Set(matches.map(({ facts }) => keyOf(facts.request)));
  const specified = new Map<string, SpecifiedOperation>();
  for (const one of operationsOf(specification)) for (const key of keysOf(one.operation)) specified.set(key, one);
  const listed = Object.values(list.value.operations).flatMap(Object.keys).map(String);
  const gone = listed.filter((request) => !inDocument.has(keyOf(request)));
  return gone.map((request) => findingOf(request, list, specified.get(keyOf(request))));
}

function findingOf(subject: string, { file }: PublishedList, specified: SpecifiedOperation | undefined): Finding {
  if (!specified) return { kind: 'gone', subject, message: 'only its list still names it', file };
  const { document, pointer } = specified;
  const { line } = positionOf(document.text, placeOf(document, pointer).offset);
  return { kind: 'gone', subject, message: 'the specification still has it', file: document.path, line };
}
