import type { World, Write } from '../../contract.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { blankRecord, timestamp } from '../../world.ts';
import { takeUploads } from '../uploads.ts';

/** The comment that a write states, if it has words or files. */
export function commentOf({ input }: Pick<Write, 'input'>): Attributes | undefined {
  const { comment } = input;
  if (typeof comment === 'string') return { body: comment };
  return isAttributes(comment) && (bodyOf(comment) !== '' || Array.isArray(comment.uploads)) ? comment : undefined;
}

/** The plain text of a stated comment. */
export function bodyOf(comment: Attributes): string {
  return String(comment.body ?? comment.value ?? String(comment.html_body ?? '').replace(/<[^>]*>/g, ''));
}

/** Adds a comment to the conversation of a ticket. */
export function addComment(world: World, ticketId: unknown, stated: Attributes, more: Attributes): Attributes {
  const type = world.catalogue.typeAt('/api/v2/tickets/{ticket_id}/comments');
  const body = bodyOf(stated);
  const given = {
    type: 'Comment',
    body,
    html_body: stated.html_body ?? `<div class="zd-comment" dir="auto"><p>${escaped(body)}</p></div>`,
    plain_body: body,
    public: stated.public !== false,
    attachments: takeUploads(world, stated.uploads),
    via: { channel: 'api', source: { from: {}, to: {}, rel: null } },
    metadata: { system: {}, custom: {} },
    created_at: timestamp(world),
    ...more,
  };
  if (!type) return given;
  return world.store.of(type).put({ ...blankRecord(world, type), ...given }, { ticket_id: String(ticketId) });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
}
