import type { RecordType } from '../../catalogue/record-type.ts';
import type { Call, OperationBehaviour } from '../../contract.ts';
import { recordInvalid, recordNotFound } from '../../http/failure.ts';
import { bodyAttributes } from '../../operations/body.ts';
import { type Attributes, isAttributes } from '../../types.ts';
import { pathId, recordsOf } from '../../world.ts';
import { change } from '../records.ts';
import { ticketOf } from './operations.ts';

/** Comments change in one direction only: private, redacted. */
export const commentOperations: Readonly<Record<string, OperationBehaviour>> = {
  MakeTicketCommentPrivate: (call) => {
    const { type, record } = commentIn(call);
    call.world.store.of(type).put({ ...record, public: false });
    return { status: 200 };
  },
  MakeTicketCommentPrivateFromAudits: (call) => {
    const audit = pathId(call, 1);
    const { type, record } = commentIn(call, (comment) => String(comment.audit_id) === audit);
    call.world.store.of(type).put({ ...record, public: false });
    return { status: 200 };
  },
  'tickets.audits.trust': (call) => {
    const { id: ticketId } = ticketOf(call);
    const audit = recordsOf(call.world, 'Audit').find(({ id }) => String(id) === pathId(call, 1));
    if (!audit || audit.ticket_id !== ticketId) throw recordNotFound();
    change(call.world, 'Audit', audit, { metadata: trusted(audit.metadata) });
    return { status: 200 };
  },
  RedactTicketCommentInAgentWorkspace: (call) => {
    const { ticket_id, html_body } = bodyAttributes(call);
    const id = pathId(call);
    const { type, record } = commentIn(call, (comment) => String(comment.id) === id, ticketOf(call, ticket_id));
    const marked = [...String(html_body ?? '').matchAll(/<redact>(.*?)<\/redact>/gs)].map(([, text]) => text ?? '');
    const redacted = marked.reduce(blackened, record);
    return { body: { comment: call.world.store.of(type).put(redacted) } };
  },
  RedactStringInComment: (call) => {
    const { type, record } = commentIn(call);
    const text = String(bodyAttributes(call).text ?? '');
    if (text === '') throw recordInvalid({ text: [{ description: 'Text: cannot be blank', error: 'BlankValue' }] });
    return { body: { comment: call.world.store.of(type).put(blackened(record, text)) } };
  },
};

/** Each warning of an audit says whether somebody trusts the comment nevertheless. */
function trusted(metadata: unknown): Attributes {
  const { flags_options: warnings, ...others } = isAttributes(metadata) ? metadata : {};
  const entries = Object.entries(isAttributes(warnings) ? warnings : {});
  const all = entries.map(([flag, option]) => [flag, { ...(option as Attributes), trusted: true }]);
  return { ...others, flags_options: Object.fromEntries(all) };
}

/** The comment that the path names, in the ticket that it names. */
export function commentIn(
  call: Call,
  isWanted: (comment: Attributes) => boolean = ({ id }) => String(id) === pathId(call, 1),
  ticket: Attributes = ticketOf(call),
): { type: RecordType; record: Attributes } {
  const type = call.world.catalogue.typeAt('/api/v2/tickets/{ticket_id}/comments');
  const entries = type ? call.world.store.of(type).entries() : [];
  const entry = entries.find(({ record, parents }) => parents.ticket_id === String(ticket.id) && isWanted(record));
  if (!type || !entry) throw recordNotFound();
  return { type, record: entry.record };
}

function blackened(record: Attributes, text: string): Attributes {
  const names = ['body', 'html_body', 'plain_body'].filter((name) => typeof record[name] === 'string');
  const texts = names.map((name) => [name, String(record[name]).replaceAll(text, '▇'.repeat(text.length))]);
  return { ...record, ...Object.fromEntries(texts) };
}
