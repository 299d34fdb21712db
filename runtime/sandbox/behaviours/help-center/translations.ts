import type { Call, OperationBehaviour, RecordBehaviour, Selection, World, Write } from '../../contract.ts';
import { type Details, recordNotFound } from '../../http/failure.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { listOfValues } from '../../operations/values.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { pathId, recordsOf, timestamp } from '../../world.ts';
import { bring, change, requireRecord } from '../records.ts';
import { LANGUAGE, LANGUAGES, pathLanguage } from './locale.ts';

/** What is translated, and what its title and body are called. */
interface Translated {
  readonly object: 'Article' | 'Section' | 'Category';
  readonly title: 'title' | 'name';
  readonly body: 'body' | 'description';
}

const ARTICLE: Translated = { object: 'Article', title: 'title', body: 'body' };
const SECTION: Translated = { object: 'Section', title: 'name', body: 'description' };
const CATEGORY: Translated = { object: 'Category', title: 'name', body: 'description' };
const ALL = [ARTICLE, SECTION, CATEGORY];

/** A translation: one in each language of what the path names. The main one is the text of that itself. */
export const translation: RecordBehaviour = {
  check: (write) => refuseSecond(write),
  apply(write) {
    const { call, record, before } = write;
    record.updated_by_id = call.principal?.id ?? null;
    if (!before) Object.assign(record, sourceOf(call), { created_by_id: record.updated_by_id });
  },
  saved: ({ world, record }) => writeBack(world, record),
};

/** The translations of articles, sections and categories. */
export const translationOperations: Readonly<Record<string, OperationBehaviour>> = {
  ListMissingTranslations: missing,
  ListMissingTranslationsBySection: missing,
  ListMissingTranslationsByCategory: missing,
  UpdateArticleSourceLocale: (call) => moveSource(call, ARTICLE, 'article_locale'),
  UpdateSectionSourceLocale: (call) => moveSource(call, SECTION, 'section_locale'),
  UpdateCategorySourceLocale: (call) => moveSource(call, CATEGORY, 'category_locale'),
};

/** The translations of a thing in the languages that are asked for. */
export const translationSelections: Readonly<Record<string, Selection>> = {
  ListTranslations: selectTranslations,
  ListTranslationsBySectionNoLocale: selectTranslations,
  ListTranslationsByCategoryNoLocale: selectTranslations,
};

/** The side-load that puts translations into each record. */
export const embeddedTranslations: NonNullable<RecordBehaviour['embedded']> = {
  translations: (world, record) =>
    ALL.flatMap(({ object }) => (isOf(world, object, record) ? translationsOf(world, object, record.id) : [])),
};

/** The translations of what a record is about, by the names that it has for its type and its id. */
export function translationsOfContent(type: string, id: string): NonNullable<RecordBehaviour['embedded']> {
  return {
    translations: (world, record) => {
      const kind = ALL.find(({ object }) => object === record[type]);
      return kind ? translationsOf(world, kind.object, record[id]) : [];
    },
  };
}

function isOf(world: World, object: string, record: Attributes): boolean {
  return world.store.find(world.catalogue.type(object), record.id) !== undefined;
}

/** Sets the language of a new record. */
export function inItsLanguage({ call, record, before }: Write): void {
  if (before) return;
  record.locale ||= pathLanguage(call) ?? LANGUAGE;
  record.source_locale = record.locale;
}

/** Stores the text of a new record as its first translation, beside those that it was stated with. */
export function firstTranslations({ world, type, record, input, before }: Write): void {
  const kind = ALL.find(({ object }) => object === type.object);
  if (!kind || before) return;
  const stated = Array.isArray(input.translations) ? input.translations.filter(isAttributes) : [];
  const own = {
    locale: record.locale,
    title: record[kind.title],
    body: record[kind.body],
    draft: record.draft ?? false,
  };
  const others = stated.filter(({ locale }) => locale !== record.locale);
  for (const given of [own, ...others]) {
    const source = { source_id: record.id, source_type: kind.object, created_by_id: record.author_id ?? null };
    bring(world, 'Translation', { ...given, ...source }, { [`${type.key}_id`]: record.id });
  }
}

/** The translations of a thing. */
export function translationsOf(world: World, object: string, id: unknown): Attributes[] {
  return recordsOf(world, 'Translation').filter((one) => one.source_type === object && one.source_id === id);
}

function sourceOf({ operation, parameters }: Call): Attributes {
  const above = operation.parents.at(-1);
  return { source_id: Number(parameters[above?.parameter ?? '']), source_type: above?.type?.object };
}

function refuseSecond({ call, world, record, before }: Write): Details {
  const { source_id, source_type } = before ?? sourceOf(call);
  const others = translationsOf(world, String(source_type), source_id).filter(({ id }) => id !== before?.id);
  if (!others.some(({ locale }) => locale === record.locale)) return {};
  return { locale: [{ description: 'Locale: has already been taken', error: 'DuplicateValue' }] };
}

function writeBack(world: World, { source_type, source_id, locale, title, body }: Attributes): void {
  const kind = ALL.find(({ object }) => object === source_type);
  const source = kind && world.store.find(world.catalogue.type(kind.object), source_id);
  if (!kind || !source || source.source_locale !== locale) return;
  const texts = { name: title, [kind.title]: title, [kind.body]: body };
  change(world, kind.object, source, { ...texts, updated_at: timestamp(world) });
}

function selectTranslations(call: Call): Attributes[] {
  const { source_id, source_type } = sourceOf(call);
  requireRecord(call.world, String(source_type), source_id);
  const locales = call.query.get('locales')?.split(',');
  const tests = ['outdated', 'draft'].filter((name) => call.query.has(name));
  return translationsOf(call.world, String(source_type), source_id)
    .filter(({ locale }) => !locales || locales.includes(String(locale)))
    .filter((one) => tests.every((name) => String(one[name]) === call.query.get(name)));
}

function missing(call: Call): Result {
  const { source_id, source_type } = sourceOf(call);
  requireRecord(call.world, String(source_type), source_id);
  const there = new Set(translationsOf(call.world, String(source_type), source_id).map(({ locale }) => locale));
  const absent = LANGUAGES.filter((locale) => !there.has(locale));
  return listOfValues(call, 'locales', absent);
}

/** Another translation becomes the main one. */
function moveSource(call: Call, kind: Translated, key: string): Result {
  const source = requireRecord(call.world, kind.object, pathId(call));
  const wanted = bodyAttributes(call)[key];
  const text = translationsOf(call.world, kind.object, source.id).find(({ locale }) => locale === wanted);
  if (!text) throw recordNotFound();
  const texts = { name: text.title, [kind.title]: text.title, [kind.body]: text.body };
  change(call.world, kind.object, source, { ...texts, locale: wanted, source_locale: wanted });
  return { status: 200 };
}
