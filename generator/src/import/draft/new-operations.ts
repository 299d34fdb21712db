import type { OperationNotation } from '../../load/notation.ts';
import { callOf } from '../../validate/named-operations.ts';
import { clientPath, operationsOf, type Specification } from '../../validate/specification.ts';
import { type Edit, type Outcome, together } from '../edit/edits.ts';
import { keysAfter, operationKeys } from '../edit/key-order.ts';
import type { Match } from '../match.ts';
import type { Finding } from '../report/finding.ts';
import { type Candidate, candidatesIn, type DraftTools } from './candidates.ts';
import { formOf, singleNameOf } from './many-forms.ts';
import { draftOperation, type OperationDraft } from './operation.ts';
import { createResources, type Resources } from './resources.ts';
import { createNameCheck } from './unnamed.ts';

/** Writes down the operations that only the document has, as far as it says enough of them. */
export function newOperations(matches: readonly Match[], specification: Specification, tools: DraftTools): Outcome {
  const candidates = candidatesIn(matches, specification, tools);
  const whyUnnamed = createNameCheck(candidates, specification);
  const singles = singlesOf(candidates, specification);
  const resources = createResources(specification, tools.records);
  const drafts = candidates.map((candidate) => {
    const draft = draftOperation(candidate);
    const form = manyForm(candidate, draft.notation, singles);
    const because = whyUnnamed(candidate) ?? (typeof form === 'string' ? form : undefined);
    return because === undefined
      ? written(candidate, { ...draft, notation: { ...draft.notation, ...(form as object) } }, resources)
      : unnamed(candidate, because);
  });
  const { edits, findings } = together(drafts);
  // A single operation may be written after its form for many, which it links to.
  const [made, links] = [edits.filter(({ finding }) => finding), edits.filter(({ finding }) => !finding)];
  return { edits: [...resources.edits, ...made, ...links], findings };
}

function unnamed({ facts }: Candidate, message: string): Outcome {
  return { edits: [], findings: [{ kind: 'unnamed', subject: facts.request, message }] };
}

function written(candidate: Candidate, { notation, missing }: OperationDraft, resources: Resources): Outcome {
  const file = resources.fileFor(candidate);
  const message = `not written: ${missing.join('; ')}`;
  return {
    edits: [makingOf(candidate, notation, file), ...linkTo(candidate, notation, file)],
    findings: missing.length === 0 ? [] : [{ kind: 'missing', subject: candidate.facts.request, message, file }],
  };
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
