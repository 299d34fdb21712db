import type { PaginationFlavour } from '../operation/operation.ts';
import { auditCursor, revisionCursor } from './audit-cursor.ts';
import { chat } from './chat.ts';
import { chatIncremental } from './chat-incremental.ts';
import { cursor, plainCursor } from './cursor.ts';
import { dashboard } from './dashboard.ts';
import { engagements } from './engagements.ts';
import { incrementalCursor } from './incremental-cursor.ts';
import { incrementalTime } from './incremental-time.ts';
import { offset } from './offset.ts';
import { routingCursor } from './routing-cursor.ts';
import { searchExport } from './search-export.ts';
import { sinceId } from './since-id.ts';
import type { PageStrategy } from './strategy.ts';

/** The way of paging behind each flavour of the specification. */
export const strategies: Readonly<Record<PaginationFlavour, PageStrategy>> = {
  cursor,
  cursorHelpCenter: cursor,
  cursorLinksOptional: cursor,
  plainCursor,
  offset,
  incrementalCursor,
  incrementalTime,
  auditCursor,
  revisionCursor,
  searchExport,
  engagements,
  sinceId,
  chat,
  chatIncremental,
  routingCursor,
  dashboard,
};
