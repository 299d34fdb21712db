import { ApiError } from '../errors/api-error.ts';
import type { ListOperation } from '../operation/operation.ts';
import type { ExportPlace } from '../pagination/page-source.ts';
import { cursorExpired } from './cursor-expired.ts';

/** Until when, in Unix seconds, the cursors around a page are good; undefined: for good, or nobody knows. */
export interface GoodUntil {
  beforeUntil: number | undefined;
  afterUntil: number | undefined;
}

/** Keeps until when the cursors of an export are good, where they die. */
export interface CursorLife {
  /** For the page that has just come. */
  of(place: ExportPlace): GoodUntil;
  /** Reads a page: a refusal of a cursor that is too old says so. */
  read<T>(page: () => Promise<T>): Promise<T>;
}

/** The cursors of an operation; `start` is the one that its reading begins with, `now` is in milliseconds. */
export function cursorLife(
  { id, cursorLifetime }: Pick<ListOperation, 'id' | 'cursorLifetime'>,
  start: { goodUntil: number | undefined },
  now: () => number,
): CursorLife {
  let latest: { cursor: string | null | undefined; until: number | undefined } | undefined;
  return {
    of({ before, after }) {
      if (cursorLifetime === undefined) return { beforeUntil: undefined, afterUntil: undefined };
      const beforeUntil = latest === undefined ? start.goodUntil : latest.cursor === before ? latest.until : undefined;
      latest = { cursor: after, until: Math.floor(now() / 1000) + cursorLifetime };
      return { beforeUntil, afterUntil: latest.until };
    },
    async read(page) {
      const until = latest === undefined ? start.goodUntil : latest.until;
      const isDead = until !== undefined && until * 1000 <= now();
      try {
        return await page();
      } catch (error) {
        throw isDead && isRefusal(error) ? cursorExpired(id, until, error) : error;
      }
    },
  };
}

function isRefusal(error: unknown): boolean {
  return error instanceof ApiError && [400, 404, 410, 422].includes(error.status);
}
