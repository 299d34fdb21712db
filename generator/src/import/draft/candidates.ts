import type { ApiNotation, OperationNotation } from '../../load/notation.ts';
import { knownPathsOf } from '../../naming/known-paths.ts';
import { nameBookOf, requestShapeOf } from '../../naming/name-book.ts';
import { type CallName, type NameContext, nameOf } from '../../naming/name-rule.ts';
import { partsOf } from '../../naming/path-shape.ts';
import { type Located, operationsOf, type Specification } from '../../validate/specification.ts';
import type { OperationFacts } from '../document/operation-facts.ts';
import type { SchemaReader } from '../document/schema.ts';
import type { Match } from '../match.ts';
import { type EnvelopeContext, responseNotation } from './envelope.ts';
import { createPlacing } from './place.ts';
import type { Records } from './records.ts';

/** An operation that the specification lacks, with where it would go. */
export interface Candidate {
  readonly facts: OperationFacts;
  readonly api: Located<ApiNotation> | undefined;
  readonly call: CallName;
  readonly response: OperationNotation['response'] | undefined;
  readonly locale: OperationNotation['locale'];
  readonly context: EnvelopeContext;
}

/** What drafting needs of the document. */
export interface DraftTools {
  readonly reader: SchemaReader;
  readonly records: Records;
  /** Folder of the API for paths whose prefix several have. */
  readonly api?: string | undefined;
}

/** Gives each operation that only the document has its API and its name, by rule or by `names.json`. */
export function candidatesIn(
  matches: readonly Match[],
  specification: Specification,
  { reader, records, api: stated }: DraftTools,
): Candidate[] {
  const place = createPlacing(specification, matches, stated);
  const book = nameBookOf(specification.names?.value);
  const requests = [...operationsOf(specification)].map(({ operation }) => operation.request);
  const paths = knownPathsOf([...requests, ...matches.map(({ facts }) => facts.request)]);
  return onceEach(matches).map(({ facts, locale }) => {
    const { path } = partsOf(facts.request);
    const api = place(path);
    const context = { path, api: api?.document.api ?? '', reader, records };
    const response = responseNotation(facts.answer, context);
    const [stated] = book.callsOf(facts.request);
    const call = stated === undefined ? ruledName(facts, api, response, { paths, ...book }) : parted(stated);
    return { facts, api, call, response, locale, context };
  });
}

/** Operations whose paths differ only in a language or a suffix are one; the form with the language is written. */
function onceEach(matches: readonly Match[]): Pick<Candidate, 'facts' | 'locale'>[] {
  const byShape = new Map<string, OperationFacts[]>();
  for (const { facts, found } of matches) {
    const shape = requestShapeOf(facts.request);
    if (found.length === 0) byShape.set(shape, [...(byShape.get(shape) ?? []), facts]);
  }
  return [...byShape.values()].flatMap((forms) => {
    const inLocale = forms.find(({ request }) => /\/help_center\/\{locale\}(\/|$)/.test(request));
    const facts = inLocale ?? forms[0];
    const locale = inLocale && (forms.length > 1 ? 'optional' : 'required');
    return facts ? [{ facts, locale }] : [];
  });
}

function ruledName(
  facts: OperationFacts,
  api: Candidate['api'],
  response: Candidate['response'],
  context: NameContext,
): CallName {
  const { prefix = '/', accessor = null } = api?.value ?? {};
  return nameOf({ request: facts.request, response: response ?? 'none', api: { prefix, accessor } }, context);
}

function parted(call: string): CallName {
  const dot = call.lastIndexOf('.');
  return { resource: call.slice(0, Math.max(0, dot)), operation: call.slice(dot + 1) };
}
