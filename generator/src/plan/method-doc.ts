import type { BodyNode, OperationNode, PathParameterNode } from '../model/model.ts';
import { words } from '../names.ts';
import { derivedExample } from './example.ts';
import { isExport, largestPage } from './paging.ts';
import { pathArgumentName } from './parameters.ts';
import { type Doc, type DocBlock, docOf, sentence } from './text.ts';

/** The documentation of a method, as a reference would have it. */
export function methodDoc(operation: OperationNode): Doc {
  const { notation } = operation;
  const blocks = [
    sentence(notation.summary),
    notation.description && sentence(notation.description),
    gatheringOf(operation),
    facts(operation),
    notation.oneOf && `State ${orList(notation.oneOf.map((name) => `\`${name}\``))}, and no more than one of them.`,
    ...(notation.notes ?? []).map(sentence),
    ...parametersOf(operation),
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
    tooMany(max),
  ];
  return docOf([...blocks, seeTag(notation.docs)].filter(Boolean) as DocBlock[], 2);
}

/** The documentation of the method that takes any number of records. */
export function bulkDoc({ notation }: OperationNode): Doc {
  const { summary, rateLimit, notes = [], bulk, foundBy } = notation;
  const max = bulk?.max ?? 100;
  const known =
    foundBy &&
    `A row whose answer was lost is looked for by its \`${foundBy.attribute}\`: state one that no other row has.`;
  const blocks = [
    sentence(withoutNumber(summary)),
    `Takes any number of rows, in chunks of up to ${max}, and gives one outcome for each.`,
    known,
    limitOf(rateLimit),
    ...notes.map(sentence),
  ];
  return docOf([...blocks, seeTag(notation.docs)].filter(Boolean) as DocBlock[], 2);
}

/** `Opens up to 100 tickets in a job.` -> `Opens tickets in jobs.` */
function withoutNumber(summary: string): string {
  return summary.replace(/\bup to \d+ /, '').replace(/\bin a job\b/, 'in jobs');
}

/** The documentation of the form of an update that takes the changes from the record itself. */
export function modelDoc(operation: OperationNode): Doc {
  const { notation } = operation;
  const text = `${sentence(notation.summary)} Sends what changed of the record, which afterwards is as the answer says.`;
  return docOf([text, ...throwsOf(operation), seeTag(notation.docs)].filter(Boolean) as DocBlock[], 2);
}

function tooMany(max: number): DocBlock {
  return { tag: '@throws', text: `{TooManyValuesError} If there are more than ${max}, before anything is sent.` };
}

/** How many records are got by their ids. */
function gatheringOf({ name, notation }: OperationNode): string | undefined {
  if (name !== 'getMany') return undefined;
  const max = notation.maxPageSize ?? 100;
  return `They come in the order of the ids, null for each that does not exist. More than ${max} take several requests.`;
}

function parametersOf({ pathParameters, body }: OperationNode): DocBlock[] {
  return pathParameters.flatMap((parameter) => {
    const { description } = parameter.notation;
    if (description === undefined) return [];
    return [{ tag: '@param', text: `${pathArgumentName(parameter, body)} - ${sentence(description)}` }];
  });
}

function examplesOf(operation: OperationNode): readonly string[] {
  const derived = derivedExample(operation);
  return operation.notation.examples ?? (derived === undefined ? [] : [derived]);
}

function facts(operation: OperationNode): string | undefined {
  const { allowedFor, anonymous, completeness, rateLimit } = operation.notation;
  const { host } = operation.resource.api;
  const all = [
    host && `Goes to ${host}, without anything of the account.`,
    allowedFor && `Allowed for: ${allowedFor.join(', ')}.`,
    anonymous && "Sent without the client's credentials.",
    pagingOf(operation),
    completeness && sentence(completeness),
    limitOf(rateLimit),
    retryOf(operation),
    localeOf(operation),
  ];
  return all.filter(Boolean).join(' ') || undefined;
}

function pagingOf({ name, isList, notation }: OperationNode): string | undefined {
  if (!isList) return undefined;
  const { pagination = [] } = notation;
  if (pagination.length === 0) return 'Comes as one page.';
  if (isExport({ isList, notation })) return exportText(name, notation);
  const isBoth = pagination.includes('offset') && pagination.length > 1;
  const [first] = pagination;
  const how = isBoth
    ? 'by cursor, or by offset where the query asks for that'
    : first === 'offset'
      ? 'by offset'
      : 'by cursor';
  return `Paged ${how}: up to ${largestPage(notation)} records a page.`;
}

function exportText(name: string, notation: OperationNode['notation']): string {
  const most = largestPage(notation);
  const size = `Comes in pages of ${notation.parts ? `what up to ${most} updates hold` : `up to ${most} records`}, none of them twice.`;
  const from = notation.search ? '…, from: exported.checkpoint' : 'from: exported.checkpoint';
  return `${size} \`${name}({ ${from} })\` goes on where it stopped${lifeOf(notation)}.`;
}

function lifeOf({ cursorLifetime }: OperationNode['notation']): string {
  return cursorLifetime === undefined
    ? ''
    : `, within ${cursorLifetime / 60} minutes: later it is \`CursorExpiredError\``;
}

function limitOf(rateLimit: string | undefined): string | undefined {
  return rateLimit && `Limit: ${sentence(rateLimit)}`;
}

function localeOf({ notation: { locale } }: OperationNode): string | undefined {
  if (locale === 'required') return 'In the `locale` of the call or the client, of which one must be stated.';
  return locale === 'optional' ? 'In the `locale` of the call or the client, if one is stated.' : undefined;
}

function retryOf({ retry, notation }: OperationNode): string | undefined {
  if (retry === 'keyed') return 'A repetition after a broken connection carries the same Idempotency-Key.';
  if (retry === 'never') return 'Not repeated after a broken connection, since it may have been carried out.';
  const risky = notation.neverRepeatedWith?.map((name) => `\`${name}\``);
  return risky && `Not repeated after a broken connection if it carries ${orList(risky)}.`;
}

function throwsOf(operation: OperationNode): DocBlock[] {
  const { pathParameters, body, isList, notation } = operation;
  const named = pathParameters.map((parameter) => nameInWords(parameter, body));
  const errors = [
    isForSome(notation) && '{PermissionError} If the signed-in user may not do that.',
    named.length > 0 && `{RecordNotFoundError} If there is no such ${orList(named)}.`,
    body && body.kind !== 'raw' && '{ValidationError} With every field that the API refuses, and why.',
    isList && '{IncompleteListError} If the list breaks off before it says that it is complete.',
    ...limitsOf(notation),
    notation.ifUnchanged && '{ConflictError} With `ifUnchanged`, if somebody else changed the record meanwhile.',
  ];
  return errors.filter((text) => typeof text === 'string').map((text) => ({ tag: '@throws', text }));
}

function isForSome({ allowedFor = [] }: OperationNode['notation']): boolean {
  return allowedFor.length > 0 && !allowedFor.some((who) => /^(Anyone|Anonymous users)/.test(who));
}

function limitsOf({ maxRecords, unlimitedWith }: OperationNode['notation']): string[] {
  if (maxRecords === undefined) return [];
  const unless =
    unlimitedWith === undefined ? '' : ` and there is no ${orList(unlimitedWith.map((it) => `\`${it}\``))}`;
  return [`{SearchLimitError} After the last of ${maxRecords} records, if there are more${unless}.`];
}

/** What an argument takes: its type, shortened to the argument's name where that says as much: `ItamAssetType` -> `asset type`. */
function nameInWords(parameter: PathParameterNode, body: BodyNode | undefined): string {
  const argument = words(pathArgumentName(parameter, body).replace(/Id$/, ''));
  const type = parameter.references ? words(parameter.references.name) : argument;
  return withCapitals(type.endsWith(` ${argument}`) ? argument : type);
}

/** Abbreviations as they are written: `sla policy` -> `SLA policy`. */
function withCapitals(text: string): string {
  const upper = text.replaceAll(/\b(api|itam|ivr|sla)\b/g, (short) => short.toUpperCase());
  return upper.replaceAll(/\boauth\b/g, 'OAuth');
}

/** `a`, `a or b`, `a, b or c`. */
function orList(all: readonly string[]): string {
  const several = [...new Set(all)];
  return several.length < 2 ? several.join('') : `${several.slice(0, -1).join(', ')} or ${several.at(-1)}`;
}

function seeOf({ notation, resource }: OperationNode): DocBlock {
  return seeTag(notation.docs ?? resource.docs);
}

function seeTag(docs: string | undefined): DocBlock {
  return docs === undefined ? undefined : { tag: '@see', text: docs };
}
