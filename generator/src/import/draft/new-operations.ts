import type { OperationNotation } from '../../load/notation.ts';
import { callOf } from '../../validate/named-operations.ts';
import { clientPath, operationsOf, type Specification } from '../../validate/specification.ts';
import type { SchemaReader } from '../document/schema.ts';
import type { Edit, Outcome } from '../edit/edits.ts';
import { keysAfter, operationKeys } from '../edit/key-order.ts';
import type { Match } from '../match.ts';
import type { Finding } from '../report/finding.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { formOf, singleNameOf } from './many-forms.ts';
import { draftOperation } from './operation.ts';
import type { Records } from './records.ts';
import { createResources } from './resources.ts';
import { createNameCheck } from './unnamed.ts';

/** Writes down the operations that only the document has, as far as it says enough of them. */
export function newOperations(
  matches: readonly Match[],
  specification: Specification,
  tools: { readonly reader: SchemaReader; readonly records: Records },
): Outcome {
  const candidates = candidatesIn(matches, specification, tools);
  const whyUnnamed = createNameCheck(candidates, specification);
  const resources = createResources(specification, tools.records);
  const singles = singlesOf(candidates, specification);
  const findings: Finding[] = [];
  const edits: Edit[] = [];
  const links: Edit[] = [];
  for (const candidate of candidates) {
    const { notation, missing } = draftOperation(candidate.facts, candidate.call, candidate.response, {
      ...candidate.context,
      locale: candidate.locale,
    });
    const form = manyForm(candidate, notation, singles);
    const because = whyUnnamed(candidate) ?? (typeof form === 'string' ? form : undefined);
    if (because !== undefined || typeof form === 'string') {
      findings.push({ kind: 'unnamed', subject: candidate.facts.request, message: because ?? '' });
      continue;
    }
    const file = resources.fileFor(candidate);
    edits.push(makingOf(candidate, { ...notation, ...form }, file));
    links.push(...linkTo(candidate, { ...notation, ...form }, file));
    const message = `not written: ${missing.join('; ')}`;
    if (missing.length > 0) findings.push({ kind: 'missing', subject: candidate.facts.request, message, file });
  }
  return { edits: [...resources.edits, ...edits, ...links], findings };
}

function makingOf({ facts, call }: Candidate, notation: OperationNotation, file: string): Edit {
  const finding: Finding = { kind: 'new', subject: facts.request, message: callOf(call), file };
  const set = { at: ['operations'], key: call.operation, value: inOrder(notation) };
  return { file, request: facts.request, set, finding };
}

/** The single operation names its form for many. */
function linkTo({ call }: Candidate, { bulk }: OperationNotation, file: string): Edit[] {
  if (!bulk) return [];
  const at = ['operations', bulk.of];
  return [{ file, set: { at, key: 'many', value: call.operation, before: keysAfter(operationKeys, 'many') } }];
}

function inOrder(notation: OperationNotation): OperationNotation {
  const rank = (key: string): number => operationKeys.indexOf(key);
  return Object.fromEntries(
    Object.entries(notation).sort(([left], [right]) => rank(left) - rank(right)),
  ) as unknown as OperationNotation;
}

/** Operations that there are or will be, by their names, and whether they have a form for many. */
function singlesOf(candidates: readonly Candidate[], specification: Specification): Map<string, boolean> {
  const present = [...operationsOf(specification)].map(({ document, resource, name, operation }) => {
    const path = clientPath({ document, value: resource }, specification.accessors);
    return [`${path}.${name}`, operation.many !== undefined] as const;
  });
  return new Map([...candidates.map(({ call }) => [callOf(call), false] as const), ...present]);
}

/** A form for many belongs to the single operation; a text says why it cannot be written. */
function manyForm(
  { call }: Candidate,
  notation: OperationNotation,
  singles: ReadonlyMap<string, boolean>,
): Pick<OperationNotation, 'bulk'> | string {
  const single = singleNameOf(call.operation);
  const hasMany = single === undefined ? undefined : singles.get(`${call.resource}.${single}`);
  if (single === undefined || hasMany === undefined) return {};
  const form = formOf(notation);
  if (form === undefined) return `it is ${single} for many, and the document does not say what it takes`;
  return hasMany ? `${single} has a form for many already` : { bulk: { of: single, form } };
}
