import { schemaOf } from '../model/compiled-schema.ts';
import type { ListOperation } from '../operation/operation.ts';
import type { ExportPlace, ExportRules, OpenedPage, PageAnswer } from '../pagination/page-source.ts';
import { strategies } from '../pagination/strategies.ts';
import { ExportPage } from './export-page.ts';
import type { ExportProgress } from './incremental-export.ts';
import { borderOf, freshOf, keyOf } from './record-keys.ts';
import type { ExportStart } from './start.ts';

/** How an export is read: no record twice where pages meet, each page with its place. */
export function exportRules<T, S>(
  { id: operation, model, pagination }: ListOperation,
  { startTime, seen }: ExportStart,
  progress: ExportProgress<T, S>,
): ExportRules<T, S> {
  const idName = typeof model === 'function' ? schemaOf(model).id : 'id';
  const repeats = !(pagination[0] && strategies[pagination[0]].repeatsNothing);
  return {
    seen,
    open(answer: PageAnswer<T, S>, place: ExportPlace): OpenedPage<T, S> {
      const all = answer.records.map((record) => keyOf(record, idName));
      const fresh = freshOf(all, place.seen);
      const items = fresh.map((index) => answer.items[index] as T);
      const keys = fresh.map((index) => all[index] as string);
      // A place that did not move may repeat what came before this page, too.
      const kept = place.after === place.before ? place.seen : [];
      const border = repeats ? [...new Set([...kept, ...borderOf(answer.records, all, answer.body.end_time)])] : [];
      const own = { ...place, operation, startTime, keys, border };
      return { items, seen: border, makePage: (links) => new ExportPage({ ...answer, items }, links, own) };
    },
    taken(page, count) {
      progress.page = page as ExportPage<T, S>;
      progress.count = count;
    },
  };
}
