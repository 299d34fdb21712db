import { type Notation, objects } from './specification.ts';
import { type Form, recordOf } from './values.ts';

/** Values of the parameters of a path: ids, in the full form records. */
export function pathSamples(notation: Notation, form: Form): unknown[] {
  return parametersOf(notation).map((name, index) => {
    const { type, values, references } = notation.path?.[name] ?? {};
    if (values) return values[0];
    const object = references === false ? undefined : (references ?? guessedObject(name));
    const isText = (type ?? objects.get(object ?? '')?.idType) === 'string';
    return (form === 'full' && object && recordOf(object, index + 1)) || (isText ? name : index + 1);
  });
}

/** Name of the object that the last parameter of a path names. */
export function lastObject(notation: Notation): string | undefined {
  const name = parametersOf(notation).at(-1) ?? '';
  return notation.path?.[name]?.references || guessedObject(name);
}

/** The parameters that a call states: a locale with a rule is that of the client. */
function parametersOf({ request, locale }: Notation): string[] {
  const names = [...request.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  return names.filter((name) => name !== 'locale' || locale === undefined);
}

/** `ticket_field_id` names a TicketField. */
function guessedObject(name: string): string | undefined {
  if (!name.endsWith('_id')) return undefined;
  const words = name.slice(0, -'_id'.length).split('_');
  const object = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('');
  return objects.has(object) ? object : undefined;
}
