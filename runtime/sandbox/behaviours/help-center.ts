import type { Call, OperationBehaviour, RecordBehaviour, Write } from '../contract.ts';
import { recordNotFound } from '../http/failure.ts';
import { scopeOf } from '../lists/scope.ts';
import { parentsOf, typeOf } from '../operations/answer.ts';
import type { Attributes, Result } from '../types.ts';
import { timestamp } from '../world.ts';
import { insertRecord } from './insert.ts';

/** The language of an account that states no other. */
const LANGUAGE = 'en-us';

/** What is written by the one who calls, in a language. */
export const written: RecordBehaviour = {
  apply({ call, record, before }) {
    if (before) return;
    record.author_id ??= call.principal?.id ?? null;
    inItsLanguage(record);
  },
};

/** Sections and categories have a language, but no author. */
export const translated: RecordBehaviour = {
  apply({ record, before }: Write) {
    if (!before) inItsLanguage(record);
  },
};

/** Votes are given by a path of their own; translations are found by their language, not by their id. */
export const helpCenterOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateArticleUpVote: vote('Article', 1),
  DownvoteArticleNoLocale: vote('Article', -1),
  UpvoteArticleCommentNoLocale: vote('Comment', 1),
  DownvoteArticleCommentNoLocale: vote('Comment', -1),
  ShowTranslation: showTranslation,
  ShowTranslationBySectionNoLocale: showTranslation,
  ShowTranslationByCategoryNoLocale: showTranslation,
  UpdateTranslation: updateTranslation,
  UpdateTranslationBySectionNoLocale: updateTranslation,
  UpdateTranslationByCategoryNoLocale: updateTranslation,
};

function inItsLanguage(record: Attributes): void {
  record.locale ||= LANGUAGE;
  record.source_locale ||= record.locale;
}

function showTranslation(call: Call): Result {
  return { body: { translation: translationOf(call) } };
}

function updateTranslation(call: Call): Result {
  const stated = (call.body as { translation?: Attributes } | undefined)?.translation;
  const changed = { ...translationOf(call), ...stated, updated_at: timestamp(call.world) };
  return { body: { translation: call.world.store.of(typeOf(call)).put(changed) } };
}

function translationOf(call: Call): Attributes {
  const type = typeOf(call);
  const isInScope = scopeOf(call, call.operation, type);
  const { locale } = call.parameters;
  const found = call.world.store
    .of(type)
    .entry(undefined, (entry) => entry.record.locale === locale && isInScope(entry));
  if (!found) throw recordNotFound();
  return found.record;
}

/** A user has one vote on a thing: another one changes it. */
function vote(itemType: string, value: number): OperationBehaviour {
  return (call) => {
    const item = Number(Object.values(call.parameters).at(-1));
    const votes = call.world.store.of(typeOf(call));
    const mine = { user_id: call.principal?.id ?? null, item_id: item, item_type: itemType };
    const before = votes.records().find((one) => isSame(one, mine));
    const record = before
      ? votes.put({ ...before, value })
      : insertRecord(call.world, typeOf(call), { ...mine, value }, existing(call));
    return answer(record);
  };
}

function existing(call: Call): Attributes {
  const parents = parentsOf(call);
  if (Object.keys(parents).length === 0) throw recordNotFound();
  return parents;
}

function isSame(record: Attributes, wanted: Attributes): boolean {
  return Object.entries(wanted).every(([name, value]) => record[name] === value);
}

function answer(record: Attributes): Result {
  return { body: { vote: record } };
}
