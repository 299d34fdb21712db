import type { Call, OperationBehaviour } from '../../contract.ts';
import { bodyRecord } from '../../operations/body.ts';
import type { Attributes } from '../../types.ts';

const KEY = 'settings of Talk';

const AT_FIRST: Attributes = {
  voice: true,
  agent_confirmation_when_forwarding: true,
  agent_wrap_up_after_calls: true,
  maximum_queue_size: 5,
  maximum_queue_wait_time: 1,
  only_during_business_hours: false,
  recordings_public: true,
};

/** The settings of Talk: an account has one set of them. */
export const settingsOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowVoiceSettings: (call) => ({ body: { settings: settingsOf(call) } }),
  UpdateVoiceSettings: (call) => {
    const settings = { ...settingsOf(call), ...bodyRecord(call) };
    call.world.notes.set(KEY, settings);
    return { body: { settings } };
  },
};

function settingsOf({ world }: Call): Attributes {
  return (world.notes.get(KEY) as Attributes | undefined) ?? AT_FIRST;
}
