import type { OperationNode } from '../model/model.ts';
import { derivedExample } from './example.ts';
import { type Doc, type DocBlock, docOf, sentence } from './text.ts';

/** The documentation of a method, as a reference would have it. */
export function methodDoc(operation: OperationNode): Doc {
  const { notation } = operation;
  const blocks = [
    sentence(notation.summary),
    notation.description && sentence(notation.description),
    facts(operation),
    ...(notation.notes ?? []).map(sentence),
    ...throwsOf(operation),
    ...examplesOf(operation).map((code) => ({ code })),
    seeOf(operation),
    notation.deprecated === undefined ? undefined : { tag: '@deprecated', text: notation.deprecated },
  ];
  return docOf(blocks.filter(Boolean) as DocBlock[], 2);
}

/** The documentation of the form of a method that takes many records. */
export function formDoc({ notation }: OperationNode): Doc {
  const max = notation.bulk?.max ?? 100;
  const most = notation.summary.includes(String(max)) ? '' : ` At most ${max} at once.`;
  const blocks = [
    `${sentence(notation.summary)}${most}`,
    limitOf(notation.rateLimit),
    ...(notation.notes ?? []).map(sentence),
    tooMany,
  ];
  return docOf([...blocks, seeTag(notation.docs)].filter(Boolean) as DocBlock[], 2);
}

/** The documentation of the form of an update that takes the changes from the record itself. */
export function modelDoc({ notation }: OperationNode): Doc {
  const text = `${sentence(notation.summary)} Sends what changed of the record, which afterwards is as the answer says.`;
  return docOf([text, seeTag(notation.docs)].filter(Boolean) as DocBlock[], 2);
}

const tooMany: DocBlock = { tag: '@throws', text: '{TooManyValuesError} Before anything is sent, if there are more.' };

function examplesOf(operation: OperationNode): readonly string[] {
  const derived = derivedExample(operation);
  return operation.notation.examples ?? (derived === undefined ? [] : [derived]);
}

function facts(operation: OperationNode): string | undefined {
  const { allowedFor, completeness, rateLimit } = operation.notation;
  const all = [
    allowedFor && `Allowed for: ${allowedFor.join(', ')}.`,
    pagingOf(operation),
    completeness && sentence(completeness),
    limitOf(rateLimit),
    retryOf(operation),
  ];
  return all.filter(Boolean).join(' ') || undefined;
}

function pagingOf({ isList, notation }: OperationNode): string | undefined {
  if (!isList) return undefined;
  const { pagination = [], maxPageSize = 100 } = notation;
  if (pagination.length === 0) return 'Comes as one page.';
  const isBoth = pagination.includes('offset') && pagination.length > 1;
  const [first] = pagination;
  const how = isBoth
    ? 'by cursor, or by offset where the query asks for that'
    : first === 'offset'
      ? 'by offset'
      : 'by cursor';
  return `Paged ${how}: up to ${maxPageSize} records a page.`;
}

function limitOf(rateLimit: string | undefined): string | undefined {
  return rateLimit && `Limit: ${sentence(rateLimit)}`;
}

function retryOf({ retry, notation }: OperationNode): string | undefined {
  if (retry === 'keyed') return 'A repetition after a broken connection carries the same Idempotency-Key.';
  const risky = notation.neverRepeatedWith?.map((name) => `\`${name}\``).join(' or ');
  return risky && `Not repeated after a broken connection if it carries ${risky}.`;
}

function throwsOf({ pathParameters, body, notation, many }: OperationNode): DocBlock[] {
  const tag = '@throws';
  return [
    ...(pathParameters.length > 0 ? [{ tag, text: '{RecordNotFoundError} If there is no such record.' }] : []),
    ...(body?.kind === 'envelope'
      ? [{ tag, text: '{ValidationError} With every field that the API refuses, and why.' }]
      : []),
    ...(notation.ifUnchanged
      ? [{ tag, text: '{ConflictError} With `ifUnchanged`, if somebody else changed the record meanwhile.' }]
      : []),
    ...(many.length > 0 ? [tooMany] : []),
  ];
}

function seeOf({ notation, resource }: OperationNode): DocBlock {
  return seeTag(notation.docs ?? resource.docs);
}

function seeTag(docs: string | undefined): DocBlock {
  return docs === undefined ? undefined : { tag: '@see', text: docs };
}
