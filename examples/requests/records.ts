import { Code, print, typescript } from './code.ts';
import { type Attribute, kinds, objects } from './specification.ts';
import { type Form, newRecord, sampleOf } from './values.ts';

/** What a record is sent for, and what the operation takes beyond the object's own rules. */
export interface Purpose {
  form: Form;
  purpose: 'create' | 'update';
  accepts?: readonly string[] | undefined;
}

type Named = readonly [name: string, attribute: Attribute];

const deepest = 3;

/** Attributes of a record in a body: those that it must have, or all that it may have. */
export function recordSample(object: string, purpose: Purpose, depth = 1): Record<string, unknown> {
  const taken = takenOf(object, purpose);
  const stated = purpose.form === 'full' ? taken : leastOf(taken, purpose);
  const samples = stated.map(([name, attribute]) => {
    const fixed = kinds.get(`${object} ${name}`) ?? inlineSample(name, object);
    return [name, fixed ?? attributeSample(name, attribute, purpose, depth)] as const;
  });
  return Object.fromEntries(samples.filter(([, sample]) => sample !== undefined));
}

/** What a request may state; where it may state a record or its id, the record. */
function takenOf(object: string, purpose: Purpose): Named[] {
  const all = Object.entries(objects.get(object)?.attributes ?? {});
  const ids = (name: string): Named | undefined =>
    all.find(([, { inline, access }]) => inline === name && access !== 'read');
  const taken = all.filter((one) => isTaken(ids(one[0]) ?? one, object, purpose));
  return taken.filter(([, { inline }]) => !taken.some(([name]) => name === inline));
}

function leastOf(taken: readonly Named[], { purpose }: Purpose): readonly Named[] {
  const required = purpose === 'create' ? taken.filter(([, attribute]) => attribute.required) : [];
  return required.length > 0 ? required : taken.slice(0, 1);
}

function isTaken([name, { access }]: Named, object: string, { purpose, accepts = [] }: Purpose): boolean {
  if (accepts.includes(name)) return true;
  const own = access ?? (name === (objects.get(object)?.id ?? 'id') ? 'read' : 'both');
  return own === 'both' || own === 'write' || (own === 'create' && purpose === 'create');
}

/** `requester` carries the record whose id `requester_id` would be; `collaborators` takes ids, emails and people. */
function inlineSample(name: string, object: string): unknown {
  const attributes = objects.get(object)?.attributes ?? {};
  const { references, type } = Object.values(attributes).find(({ inline }) => inline === name) ?? {};
  if (references === undefined) return undefined;
  if (String(type).endsWith('[]')) return [10, ...peopleOf(elementOf(attributes[name]))];
  const stated = recordSample(references, { form: 'minimal', purpose: 'create' });
  return new Code(`new ${references}(${print(stated, typescript)})`, newRecord(references, stated));
}

/** What a list takes beside ids, where it takes records: an email, and a record. */
function peopleOf(object: string): unknown[] {
  return objects.has(object) ? ['jane@example.com', recordSample(object, { form: 'full', purpose: 'create' })] : [];
}

function elementOf(attribute: Attribute | undefined): string {
  return String([attribute?.type].flat()[0]).replace('[]', '');
}

function attributeSample(name: string, attribute: Attribute, purpose: Purpose, depth: number): unknown {
  const { discriminator, values = [], onlyAnswered = [] } = attribute;
  const stated = values.filter((value) => !onlyAnswered.includes(value));
  const type = String([attribute.type].flat()[0]);
  const [[choice, chosen] = [undefined, elementOf(attribute)]] = Object.entries(discriminator?.of ?? {});
  if (!objects.has(chosen)) return sampleOf(name, { type, values: stated }, 'minimal');
  if (depth >= deepest) return undefined;
  // What is nested is sent whole, whether the record around it is new or not.
  const record = recordSample(chosen, { form: purpose.form, purpose: 'create' }, depth + 1);
  const told = discriminator ? { ...record, [discriminator.by]: choice } : record;
  return type.endsWith('[]') ? [told] : told;
}
