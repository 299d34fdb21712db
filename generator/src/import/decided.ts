import { keyOf } from '../coverage/request.ts';
import type { Specification } from '../validate/specification.ts';
import type { OperationFacts } from './document/operation-facts.ts';
import type { Edit, Outcome } from './edit/edits.ts';
import type { PublishedList } from './published.ts';
import type { Finding } from './report/finding.ts';

/** Takes out what somebody decided otherwise, and lists it as settled; a decision that nothing calls for is reported. */
export function withoutDecided({ edits, findings }: Outcome, { file, value }: PublishedList): Outcome {
  const { differs = {} } = value;
  const used = new Set<string>();
  const isOpen = (finding: Finding | undefined): boolean => {
    const key = finding && keysFor(finding.subject).find((one) => Object.hasOwn(differs, one));
    if (key !== undefined) used.add(key);
    return key === undefined;
  };
  const open: Edit[] = edits.filter((edit) => isOpen(edit.finding));
  const rest = findings.filter(isOpen);
  const decisions = Object.entries(differs).map(
    ([subject, because]): Finding =>
      used.has(subject)
        ? { kind: 'settled', subject, message: because }
        : { kind: 'gone', subject, message: 'listed in "differs", but there is no such difference', file },
  );
  return { edits: open, findings: [...rest, ...decisions] };
}

/** `Ticket.*` stands for every attribute that only the document has. */
function keysFor(subject: string): string[] {
  const object = /^([A-Z][A-Za-z0-9]*)\.[^.]+$/.exec(subject)?.[1];
  return object === undefined ? [subject] : [subject, `${object}.*`];
}

/** The operations of a document that somebody left out, with the reason, and the others. */
export function leftOut(
  operations: readonly OperationFacts[],
  { published }: Specification,
): { readonly wanted: readonly OperationFacts[]; readonly left: readonly Finding[] } {
  const entries = published.flatMap(({ value }) => Object.entries(value.left ?? {}));
  const reasons = new Map(entries.map(([request, because]) => [keyOf(request), because]));
  const left = operations.flatMap(({ request }): Finding[] => {
    const message = reasons.get(keyOf(request));
    return message === undefined ? [] : [{ kind: 'settled', subject: request, message }];
  });
  return { wanted: operations.filter(({ request }) => !reasons.has(keyOf(request))), left };
}
