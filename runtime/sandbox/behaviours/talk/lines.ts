import type { Call, OperationBehaviour, RecordBehaviour, Selection } from '../../contract.ts';
import { recordInvalid, recordNotFound } from '../../http/failure.ts';
import { recordOf, typeOf } from '../../operations/answer.ts';
import { bodyRecord } from '../../operations/body.ts';
import { create } from '../../operations/write.ts';
import type { Attributes, Result } from '../../types.ts';
import { recordsOf } from '../../world.ts';
import { blankOf } from './blank.ts';

/** Lines can be bought: a search offers numbers, each with a token that buys it. */
export const phoneNumber: RecordBehaviour = {
  defaults: () => ({ line_type: 'phone', voice_enabled: true, sms_enabled: false, group_ids: [], greeting_ids: [] }),
  apply({ record, before, call }) {
    delete record.token;
    if (!before) Object.assign(record, numberOf(call));
  },
  embedded: { settings: (world) => blankOf(world, 'PhoneNumberSettings') },
};

/** Digital lines. */
export const digitalLine: RecordBehaviour = {
  defaults: () => ({ line_type: 'digital', group_ids: [], greeting_ids: [] }),
};

/** Lines, and what callers hear. */
export const lineOperations: Readonly<Record<string, OperationBehaviour>> = {
  CreatePhoneNumber: (call) => ({ ...create(call), status: 200 }),
  'talk.greetings.uploadAudio': uploadAudio,
  GetGreetingAudioFile: audioOf,
};

/** Numbers of both kinds, and numbers that nobody has yet. */
export const lineSelections: Readonly<Record<string, Selection>> = {
  ListLines: ({ world }) => [...recordsOf(world, 'PhoneNumber'), ...recordsOf(world, 'DigitalLine')],
  SearchAvailablePhoneNumbers: (call) => offers(call),
};

/** Two offers a country; the same each time, without those that were bought. */
function offers({ world, query }: Call): Attributes[] {
  const country_code = (query.get('country') ?? '').toUpperCase();
  const taken = new Set(recordsOf(world, 'PhoneNumber').map(({ number }) => number));
  const wanted = query.get('contains') ?? query.get('area_code') ?? '';
  return ['100', '200']
    .map((end): Attributes => {
      const number = `+1555${wanted}0${end}`;
      const token = `${country_code}|${number}`;
      return {
        number,
        token,
        display_number: number,
        country_code,
        location: country_code,
        toll_free: query.get('toll_free') === 'true',
      };
    })
    .filter(({ number }) => !taken.has(number));
}

function numberOf(call: Call): Attributes {
  const [country_code, number] = String(bodyRecord(call).token).split('|');
  if (!number) throw recordInvalid({ token: [{ description: 'Token: is invalid', error: 'InvalidValue' }] });
  return { number, display_number: number, name: number, country_code, location: country_code };
}

/** The bytes of a greeting are kept beside it. */
function uploadAudio(call: Call): Result {
  const greeting = recordOf(call);
  const bytes = call.body instanceof Uint8Array ? call.body : new TextEncoder().encode(String(call.body ?? ''));
  const type = call.headers['content-type'] ?? 'audio/mpeg';
  call.world.notes.set(`audio of ${String(greeting.id)}`, { bytes, type });
  const audio_url = `${call.world.origin}/api/v2/channels/voice/greetings/${String(greeting.id)}/upload`;
  return { body: { greeting: call.world.store.of(typeOf(call)).put({ ...greeting, audio_url, pending: false }) } };
}

function audioOf(call: Call): Result {
  const id = call.parameters.greetings_id;
  const audio = call.world.notes.get(`audio of ${String(id)}`) as { bytes: Uint8Array; type: string } | undefined;
  if (!audio) throw recordNotFound();
  return { body: audio.bytes, headers: { 'content-type': audio.type } };
}
