const FIRST = [
  'Ada',
  'Alan',
  'Barbara',
  'Claude',
  'Donald',
  'Edith',
  'Frances',
  'Grace',
  'Hedy',
  'Ivan',
  'Joan',
  'Ken',
];
const LAST = [
  'Allen',
  'Clarke',
  'Hopper',
  'Knuth',
  'Lamarr',
  'Liskov',
  'Lovelace',
  'Shannon',
  'Sutherland',
  'Thompson',
  'Turing',
];
const COMPANIES = ['Northwind', 'Umbra', 'Tessera', 'Calder', 'Brightwater', 'Halcyon', 'Meridian', 'Oakridge'];
const FIELDS = ['Logistics', 'Foods', 'Analytics', 'Energy', 'Books', 'Robotics', 'Travel'];
const TEAMS = ['Support', 'Billing', 'Onboarding', 'Hardware', 'Returns', 'Integrations'];
const SUBJECTS = [
  'Printer on fire',
  'Invoice shows the wrong address',
  'Cannot sign in since this morning',
  'Where is my order?',
  'Please add a colleague to our account',
  'Export stops at 80 %',
  'Refund for a broken keyboard',
  'How do I change my password?',
];

/** The name of the n-th person; the same every time. */
export function personName(index: number): string {
  return numbered(`${at(FIRST, index)} ${at(LAST, index)}`, index, FIRST.length * LAST.length);
}

/** The address of a person. */
export function emailOf(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@example.com`;
}

/** The name of the n-th organization. */
export function organizationName(index: number): string {
  return numbered(`${at(COMPANIES, index)} ${at(FIELDS, index)}`, index, COMPANIES.length * FIELDS.length);
}

/** The name of the n-th group. */
export function groupName(index: number): string {
  return numbered(at(TEAMS, index), index, TEAMS.length);
}

/** What the n-th ticket is about. */
export function subject(index: number): string {
  return at(SUBJECTS, index);
}

function at(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}

/** A name that comes round again gets a number. */
function numbered(name: string, index: number, names: number): string {
  return index < names ? name : `${name} ${Math.floor(index / names) + 1}`;
}
