import type { Call, OperationBehaviour, RecordBehaviour, Selection, World, Write } from '../../contract.ts';
import { bodyRecord } from '../../operations/body.ts';
import { create } from '../../operations/write.ts';
import { type Attributes, isAttributes, type Result } from '../../types.ts';
import { pathId, recordsOf } from '../../world.ts';
import { removeBelow, removeWhere, requireRecord } from '../records.ts';
import { ensureLabels } from './labels.ts';
import { LANGUAGE, pathLanguage } from './locale.ts';
import { embeddedTranslations, firstTranslations, inItsLanguage } from './translations.ts';

/** Articles: written by the one who calls, in a language, with a translation for each; archived with all below them. */
export const article: RecordBehaviour = {
  order: ['position'],
  embedded: embeddedTranslations,
  page: (world, record) => addressOf(world, 'articles', record),
  defaults: () => ({ draft: false, promoted: false, label_names: [], content_tag_ids: [], user_segment_ids: [] }),
  apply(write) {
    inItsLanguage(write);
    const { call, record, before } = write;
    delete record.translations;
    if (!before) record.author_id ??= call.principal?.id ?? null;
    record.name = record.title;
  },
  saved(write) {
    firstTranslations(write);
    ensureLabels(write.world, write.record.label_names);
  },
  remove({ world, operation }, { id }) {
    archive(world, id);
    return { status: operation.table.status ?? 204 };
  },
};

/** An article may be stated by its translations alone; its language may stand in the path. */
export const articleOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreateArticle: (call) => create({ ...call, body: { article: completed(call, bodyRecord(call)) } }),
};

/** Articles by what is above their section. */
export const articleSelections: Readonly<Record<string, Selection>> = {
  ListArticlesByCategoryWithLocale: (call) => {
    const { id } = requireRecord(call.world, 'Category', pathId(call));
    return recordsOf(call.world, 'Article').filter((one) => categoryOf(call.world, one) === id);
  },
};

/** The category of an article. */
export function categoryOf(world: World, { section_id }: Attributes): unknown {
  return world.store.find(world.catalogue.type('Section'), section_id)?.category_id;
}

/** Takes an article away, with all that is about it. */
export function archive(world: World, id: unknown): void {
  removeWhere(world, 'Article', (one) => one.id === id);
  for (const object of ['ArticleComment', 'Translation', 'ContentSubscription', 'ArticleAttachment'])
    removeBelow(world, object, 'article_id', id);
  removeWhere(world, 'Vote', (one) => one.item_type === 'Article' && one.item_id === id);
}

/** Where people read a thing. */
export function addressOf({ origin }: World, plural: string, { id, locale }: Attributes): string {
  return `${origin}/hc/${locale ? `${String(locale)}/` : ''}${plural}/${String(id)}`;
}

function completed(call: Call, stated: Attributes): Attributes {
  const translations = Array.isArray(stated.translations) ? stated.translations.filter(isAttributes) : [];
  const locale = stated.locale ?? pathLanguage(call) ?? translations[0]?.locale ?? LANGUAGE;
  const { title, body, draft } = translations.find((one) => one.locale === locale) ?? {};
  const text = Object.entries({ title, body, draft }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(text), ...stated, locale };
}

/** What a section or a category is answered and found as. */
export function filed(plural: 'sections' | 'categories', remove: (world: World, id: unknown) => void): RecordBehaviour {
  return {
    order: ['position'],
    embedded: embeddedTranslations,
    page: (world, record) => addressOf(world, plural, record),
    apply(write: Write) {
      inItsLanguage(write);
      delete write.record.translations;
    },
    saved: firstTranslations,
    remove({ world, operation }: Call, { id }: Attributes): Result {
      remove(world, id);
      return { status: operation.table.status ?? 204 };
    },
  };
}
