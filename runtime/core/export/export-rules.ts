import { schemaOf } from '../model/compiled-schema.ts';
import type { ListOperation } from '../operation/operation.ts';
import type { Page } from '../pagination/page.ts';
import type { ExportPlace, ExportRules, OpenedPage, PageAnswer } from '../pagination/page-source.ts';
import { strategies } from '../pagination/strategies.ts';
import type { CursorLife } from './cursor-life.ts';
import { ExportPage } from './export-page.ts';
import { type ExportState, NOTHING_READ } from './export-state.ts';
import { borderOf, freshOf, keyOf } from './record-keys.ts';
import type { ExportStart } from './start.ts';

/** How an export is read: no record twice where pages meet, each page with its place. */
export function exportRules<T, S>(
  { id: operation, model, pagination }: ListOperation,
  { startTime, seen }: ExportStart,
  { state, life }: { state: ExportState<T, S>; life: CursorLife },
): ExportRules<T, S> {
  const idName = typeof model === 'function' ? schemaOf(model).id : 'id';
  const repeats = !(pagination[0] && strategies[pagination[0]].repeatsNothing);
  return {
    seen,
    open(answer: PageAnswer<T, S>, place: ExportPlace): OpenedPage<T, S> {
      const records = answer.parts ?? answer.records;
      const all = records.map((record) => keyOf(record, idName));
      const fresh = freshOf(all, place.seen);
      const items = fresh.map((index) => answer.items[index] as T);
      const keys = fresh.map((index) => all[index] as string);
      // What came before this page may still come again where it did not move, or is smaller than it was the last time.
      const isNothingNew = place.after === place.before || fresh.length === 0;
      const kept = isNothingNew ? place.seen : [];
      const border = [...new Set([...kept, ...(repeats ? borderOf(records, all, answer.body.end_time) : [])])];
      const own = { ...place, ...life.of(place), operation, startTime, keys, border };
      return { items, seen: border, makePage: (links) => new ExportPage({ ...answer, items }, links, own) };
    },
    taken: watched(state),
  };
}

/** Tells the state of an export what is handed out in one reading of it. */
function watched<T, S>(state: ExportState<T, S>): ExportRules<T, S>['taken'] {
  let current: Page<T, S> | undefined;
  return (page, count, before) => {
    if (page !== current) state.before = before ?? (current ? behind(state) : NOTHING_READ);
    current = page;
    state.page = page as ExportPage<T, S>;
    state.count = count;
  };
}

type HandedOut = Pick<ExportState<unknown, unknown>, 'before' | 'count'>;

/** What was handed out up to the end of the page that was being read. */
function behind({ before: { records, pages }, count }: HandedOut): HandedOut['before'] {
  return { records: records + count, pages: pages + 1 };
}
