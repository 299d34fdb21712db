import type { Call, OperationBehaviour } from '../../contract.ts';
import { recordNotFound } from '../../http/failure.ts';
import { typeOf } from '../../operations/answer.ts';
import { bodyRecord } from '../../operations/body.ts';
import { created } from '../../operations/write.ts';
import { isAttributes, type Result } from '../../types.ts';
import { pathId } from '../../world.ts';
import { createRecord } from '../../write/save.ts';
import { statedRecord } from '../../write/stated.ts';
import { change, requireRecord } from '../records.ts';

/** What is recorded of a call. */
const RECORDINGS: ReadonlySet<string> = new Set(['call', 'voicemail']);

/** Calls of Talk: their recordings, the wish to be called back, the tickets that they become. */
export const callOperations: Readonly<Record<string, OperationBehaviour>> = {
  DeleteRecording: deleteRecording,
  DeleteRecordingByType: (call) => {
    if (!RECORDINGS.has(pathId(call, 1))) throw recordNotFound();
    return deleteRecording(call);
  },
  CreateCallbackRequest: (call) => {
    requireRecord(call.world, 'PhoneNumber', statedRecord(call).phone_number_id);
    return { status: 201 };
  },
  CreateTicketOrVoicemailTicket: createTicket,
};

function deleteRecording(call: Call): Result {
  const record = requireRecord(call.world, 'Call', pathId(call));
  change(call.world, 'Call', record, { recording_time: null, not_recording_time: null });
  return { status: 204 };
}

/** Where the ticket states no comment, what was said on the phone is its first one. */
function createTicket(call: Call): Result {
  const stated = bodyRecord(call);
  const { voice_comment } = stated;
  const said = isAttributes(voice_comment) ? spoken(voice_comment) : undefined;
  const comment = stated.comment ?? (said && { body: said });
  return created(call, createRecord(call, typeOf(call), { ...stated, ...(comment ? { comment } : {}) }));
}

function spoken({ from, to, transcription_text }: Record<string, unknown>): string {
  const lines = [from && `Call from: ${String(from)}`, to && `Call to: ${String(to)}`, transcription_text];
  return lines.filter(Boolean).join('\n') || 'Call';
}
