import { byCodeUnit } from '../../order.ts';

/** What an import has to say. */
export const findingKinds = {
  new: 'in the document, and now in the specification',
  changed: 'stated where the specification said nothing',
  gone: 'listed in `specification/published`, and not in the document: left as it is',
  contradictory: 'stated in the specification, and otherwise in the document: left as it is',
  unnamed: 'in the document, but not in the specification: a person has to name or place it',
  missing: 'not in the document, and so not in the specification either',
  settled: 'decided otherwise than the document, for the reason in `specification/published`: left as it is',
} as const satisfies Readonly<Record<string, string>>;

/** A kind of finding. */
export type FindingKind = keyof typeof findingKinds;

/** One thing that an import did, or found and left to a person. */
export interface Finding {
  readonly kind: FindingKind;
  /** A request such as `GET /api/v2/tickets`, or an attribute such as `Ticket.status`. */
  readonly subject: string;
  readonly message: string;
  /** Where in the specification: a path below its folder, and a line. */
  readonly file?: string;
  readonly line?: number;
}

/** Findings in the order of their kinds, then of their subjects. */
export function byKind(findings: readonly Finding[]): Finding[] {
  const kinds = Object.keys(findingKinds);
  const keyOf = ({ kind, subject, message }: Finding): string => `${kinds.indexOf(kind)} ${subject} ${message}`;
  const unique = new Map(findings.map((finding) => [keyOf(finding), finding]));
  return [...unique].sort(([left], [right]) => byCodeUnit(left, right)).map(([, finding]) => finding);
}
