import type { Call, OperationBehaviour } from '../../contract.ts';
import { bodyRecord } from '../../operations/body.ts';
import { type Attributes, isAttributes } from '../../types.ts';

/** Settings of an agent who has set nothing. */
const USUAL: Attributes = {
  lotus: { keyboard_shortcuts_enabled: true, macro_shortcuts_enabled: true, show_onboarding_tooltips: true },
  admin_center: { has_admin_center_side_nav_open: true },
  shared_views_order: [],
};

/** What the caller has set for the agents' interface. */
export const settingsOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowCurrentUserSettings: (call) => ({ body: { settings: settingsOf(call) } }),
  UpdateCurrentUserSettings: (call) => {
    const settings = merged(settingsOf(call), bodyRecord(call, 'settings'));
    call.world.notes.set(noteOf(call), settings);
    return { body: { settings } };
  },
};

function noteOf({ principal }: Call): string {
  return `settings of user ${String(principal?.id)}`;
}

function settingsOf(call: Call): Attributes {
  const known = call.world.notes.get(noteOf(call));
  return isAttributes(known) ? known : USUAL;
}

/** What is not stated stays, within each part too. */
function merged(old: Attributes, stated: Attributes): Attributes {
  const parts = Object.entries(stated).map(([name, value]) => {
    const before = old[name];
    return [name, isAttributes(value) && isAttributes(before) ? { ...before, ...value } : value];
  });
  return { ...old, ...Object.fromEntries(parts) };
}
