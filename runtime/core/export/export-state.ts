import type { ExportPage } from './export-page.ts';

/** How far an export has been read, for those who watch. */
export interface ExportProgress {
  /** Records that were handed out, deleted ones too. */
  readonly records: number;
  /** Pages that they came on; each took one request, beside those that had to be repeated. */
  readonly pages: number;
  /** Unix seconds of the newest change on the latest page, where the export says so. */
  readonly endTime: number | undefined;
}

/** How far an export has been read. */
export interface ExportState<T, S> {
  /** The page that is being read. */
  page?: ExportPage<T, S>;
  /** Number of its records that were handed out. */
  count: number;
  /** Records of the pages before it, and their number. */
  before: { readonly records: number; readonly pages: number };
}

/** Nothing has been read. */
export const NOTHING_READ = { records: 0, pages: 0 } as const;
