import * as zents from 'zents';
import { Code } from './code.ts';
import { objects, type Parameter } from './specification.ts';

/** A sample call says as little as it can, or everything. */
export type Form = 'minimal' | 'full';

const scalars: Readonly<Record<string, (name: string) => unknown>> = {
  integer: () => 10,
  number: () => 1.5,
  boolean: () => true,
  timestamp: () => '2025-01-02T03:04:05Z',
  date: () => '2025-01-02',
  unixTime: () => 1735787045,
  object: () => ({ key: 'value' }),
  any: (name) => name,
  string: (name) => name,
  file: () => sampleFile,
};

/** A file, with its name and media type. */
export const sampleFile: Code = new Code("{ content: Buffer.from('text'), name: 'a.txt', type: 'text/plain' }", {
  content: new TextEncoder().encode('text'),
  name: 'a.txt',
  type: 'text/plain',
});

/** A value of a parameter; a list has two. In the full form ids are those of records. */
export function sampleOf(name: string, parameter: Parameter, form: Form): unknown {
  const { type, values = [], references } = parameter;
  const isList = type.endsWith('[]');
  const one = { ...parameter, type: type.replace('[]', '') };
  if (!isList && values.length > 0) return values[0];
  if (!isList && references) return (form === 'full' && recordOf(references, 10)) || idOf(references, 10);
  if (!isList) return scalars[one.type]?.(name);
  if (values.length > 0) return values.slice(0, 2);
  return references ? [idOf(references, 9), sampleOf(name, one, form)] : [sampleOf(name, one, form)];
}

/** A record that stands for its id. It is written as a variable: `ticket`. */
export function recordOf(object: string, id: number): Code | undefined {
  const { id: key = 'id' } = objects.get(object) ?? {};
  const record = newRecord(object, { [key]: idOf(object, id) });
  return record && new Code(variableOf(object), record);
}

/** A number as an id of an object: `35`, or `id-35` where its ids are texts. */
export function idOf(object: string, id: number): number | string {
  const { id: key = 'id', idType } = objects.get(object) ?? {};
  return idType === 'string' ? `${key}-${id}` : id;
}

/** A record that a program makes; undefined where the SDK has no class for it. */
export function newRecord(object: string, attributes: object): object | undefined {
  const Model = Reflect.get(zents, object) as (new (attributes: object) => object) | undefined;
  return Model && new Model(attributes);
}

/** Name of the variable that holds a record: `TicketField` -> `ticketField`, `Export` -> `exportRecord`. */
export function variableOf(object: string): string {
  const name = `${object.charAt(0).toLowerCase()}${object.slice(1)}`;
  return /^(case|class|default|delete|export|function|import|package|switch)$/.test(name) ? `${name}Record` : name;
}
