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
  if (!isList) return (form === 'full' && references && recordOf(references, 10)) || scalars[one.type]?.(name);
  if (values.length > 0) return values.slice(0, 2);
  return references ? [10, sampleOf(name, one, form)] : [sampleOf(name, one, form)];
}

/** A record that stands for its id. It is written as a variable: `ticket`. */
export function recordOf(object: string, id: number): Code | undefined {
  const { id: key = 'id', idType = 'integer' } = objects.get(object) ?? {};
  const record = newRecord(object, { [key]: idType === 'string' ? `${key}-${id}` : id });
  return record && new Code(variableOf(object), record);
}

/** A record that a program makes; undefined where the SDK has no class for it. */
export function newRecord(object: string, attributes: object): object | undefined {
  const Model = Reflect.get(zents, object) as (new (attributes: object) => object) | undefined;
  return Model && new Model(attributes);
}

/** Name of the variable that holds a record: `TicketField` -> `ticketField`. */
export function variableOf(object: string): string {
  return `${object.charAt(0).toLowerCase()}${object.slice(1)}`;
}
