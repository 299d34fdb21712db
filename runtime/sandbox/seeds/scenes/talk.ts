import type { Add, Cast, Scene } from './scene.ts';
import { BEGINNING } from './scene.ts';

/** Two lines with what callers hear, and one call that was taken. */
export const talkScene: Scene = {
  object: 'PhoneNumber',
  play(add, cast) {
    const address = {
      name: 'Office',
      street: '1 Main Street',
      city: 'Dublin',
      province: 'Leinster',
      zip: 'D01',
      country_code: 'IE',
    };
    add('Address', address);
    const greeting = playGreetings(add);
    const line = add('PhoneNumber', {
      ...NUMBER,
      group_ids: [cast.group?.id],
      greeting_ids: [greeting],
      default_group_id: cast.group?.id,
    });
    add('DigitalLine', { nickname: 'Website', line_type: 'digital', line_id: 'web-1', group_ids: [cast.group?.id] });
    playIvr(add, line, greeting, cast);
    playCall(add, line, cast);
    playPartner(add, cast);
  },
};

const NUMBER = {
  number: '+35315550100',
  display_number: '+353 1 555 0100',
  name: '+353 1 555 0100',
  nickname: 'Support',
  country_code: 'IE',
  location: 'Dublin',
  line_type: 'phone',
  toll_free: false,
  external: false,
  voice_enabled: true,
  sms_enabled: false,
};

function playGreetings(add: Add): unknown {
  const names = ['voicemail', 'available', 'wait', 'hold', 'ivr'];
  const [category] = names.map((name, index) => add('GreetingCategory', { id: index + 1, name }));
  return add('Greeting', { name: 'We are asleep', category_id: category, active: true, default: false });
}

function playIvr(add: Add, line: unknown, greeting: unknown, { group }: Cast): void {
  const ivr = add('Ivr', { name: 'Main menu', phone_number_ids: [line], phone_number_names: [NUMBER.name] });
  const menu = add('IvrMenu', { name: 'Main', default: true, greeting_id: greeting }, { ivr_id: ivr });
  const route = { keypress: '1', action: 'group', options: { group_ids: [group?.id] } };
  add('IvrRoute', route, { ivr_id: ivr, ivr_menu_id: menu });
}

function playCall(add: Add, line: unknown, { agent, customer, group, ticket }: Cast): void {
  const of = { agent_id: agent?.id, duration: 95, talk_time: 80, wrap_up_time: 10, hold_time: 5, minutes_billed: 2 };
  const people = { customer_id: customer?.id, call_group_id: group?.id, ticket_id: ticket?.id };
  const where = {
    phone_number_id: line,
    phone_number: NUMBER.number,
    line_id: line,
    line: NUMBER.name,
    line_type: 'phone',
  };
  const how = { direction: 'inbound', completion_status: 'completed', wait_time: 15, time_to_answer: 15 };
  const call = add('Call', { ...of, ...people, ...where, ...how });
  add('Leg', { ...of, call_id: call, type: 'agent', completion_status: 'completed', available_via: 'browser' });
  add('Leg', { call_id: call, type: 'customer', user_id: customer?.id, duration: 95, completion_status: 'completed' });
}

/** A call that an app of a partner told Zendesk of. */
function playPartner(add: Add, { agent, customer, ticket }: Cast): void {
  const people = { agent_id: agent?.id, end_user_id: customer?.id, ticket_id: ticket?.id };
  const lines = { from_line: '+35315550199', to_line: NUMBER.number, direction: 'inbound' };
  add('PartnerCall', { app_id: 1, ...people, ...lines, call_started_at: BEGINNING, duration: 95 });
}
