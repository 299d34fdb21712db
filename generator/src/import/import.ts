import { oneOf } from '../diagnostics/suggest.ts';
import { load } from '../load/load.ts';
import type { Specification } from '../validate/specification.ts';
import { validate } from '../validate/validate.ts';
import { compareObjects } from './compare/objects.ts';
import { compareOperations } from './compare/operations.ts';
import { pairsOf } from './compare/pairs.ts';
import { leftOut, withoutDecided } from './decided.ts';
import type { OperationFacts } from './document/operation-facts.ts';
import { operationsIn } from './document/operations.ts';
import { readOpenApi } from './document/read.ts';
import { createSchemaReader, type SchemaReader } from './document/schema.ts';
import { newObjects } from './draft/new-objects.ts';
import { newOperations } from './draft/new-operations.ts';
import { createRecords } from './draft/records.ts';
import { type Outcome, type Texts, together } from './edit/edits.ts';
import { goneOperations } from './gone.ts';
import { knownObjects } from './known-objects.ts';
import { type Match, matchOperations } from './match.ts';
import { type PublishedList, printPublished, publishedListOf, publishedNow } from './published.ts';
import { byKind, type Finding } from './report/finding.ts';
import { findingsOf } from './report/settled-findings.ts';
import { settle } from './settle.ts';

/** What an import made of a specification. */
export interface Imported {
  /** Text of every file, changed or not. */
  readonly texts: Texts;
  /** Paths of the files that are new or differ. */
  readonly changed: readonly string[];
  readonly findings: readonly Finding[];
  /** How many operations the document has, how many of them the specification had, and how many it leaves out. */
  readonly operations: { readonly published: number; readonly known: number; readonly left: number };
}

/** What a person says of a document beside. */
export interface ImportOptions {
  /** Folder of the API that new paths go to, where several have their prefix. By default the one with the title of the document, else the one that most of it is in. */
  readonly api?: string | undefined;
}

/** Brings what an OpenAPI document states into a sound specification, and leaves alone what somebody stated there. */
export function importDocument(specificationTexts: Texts, documentText: string, { api }: ImportOptions = {}): Imported {
  const document = readOpenApi(documentText);
  const reader = createSchemaReader(document);
  const { specification } = validate(load(specificationTexts));
  const published = operationsIn(document, reader);
  const { wanted: operations, left } = leftOut(published, specification);
  const matches = matchOperations(operations, specification);
  const list = publishedListOf(document.info.title, specification);

  const place = apiFor(list, specification, api);
  const open = withoutDecided(outcomeOf(matches, specification, { reader, api: place }), list);
  const settled = settle(specificationTexts, open.edits);
  const texts = withPublished(settled.texts, list, operations);
  const gone = goneOperations(matches, list, specification);
  const known = matches.filter(({ found }) => found.length > 0);
  return {
    texts,
    changed: [...texts.keys()].filter((path) => texts.get(path) !== specificationTexts.get(path)),
    findings: byKind([...findingsOf(settled, open.findings), ...gone, ...left]),
    operations: { published: published.length, known: known.length, left: left.length },
  };
}

function apiFor(list: PublishedList, { apis }: Specification, stated: string | undefined): string | undefined {
  const names = apis.map(({ document }) => document.api);
  if (stated === undefined) return apis.find(({ value }) => value.title === list.value.title)?.document.api;
  if (names.includes(stated)) return stated;
  throw new Error(`There is no API ${stated}: ${oneOf(stated, names)}`);
}

function outcomeOf(
  matches: readonly Match[],
  specification: Specification,
  { reader, api }: ImportOptions & { readonly reader: SchemaReader },
): Outcome {
  const pairs = pairsOf(matches, reader, specification);
  const known = knownObjects(pairs);
  const records = createRecords(known, specification.objectNames);
  const operations = newOperations(matches, specification, { reader, records, api });
  return together([
    newObjects(records, reader),
    operations,
    compareOperations(matches, reader),
    compareObjects(pairs, specification, { reader, objectOf: known }),
    { edits: [], findings: brokenIn(reader.broken) },
  ]);
}

/** A list whose content is the same keeps its text. */
function withPublished(texts: Texts, list: PublishedList, operations: readonly OperationFacts[]): Texts {
  const before = texts.get(list.file);
  const text = printPublished(publishedNow(list, operations));
  const isSame = before !== undefined && JSON.stringify(JSON.parse(before)) === JSON.stringify(JSON.parse(text));
  return isSame ? texts : new Map([...texts, [list.file, text]]);
}

function brokenIn(references: ReadonlySet<string>): Finding[] {
  return [...references].map((subject) => ({
    kind: 'missing',
    subject,
    message: 'the document refers to it, but does not have it',
  }));
}
