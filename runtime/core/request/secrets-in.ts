import type { AttributeSchema, ModelClass } from '../model/schema.ts';
import type { Operation } from '../operation/operation.ts';

const known = new WeakMap<ModelClass, ReadonlySet<string>>();

/** The credentials that a body carries, as keys of its own or as attributes of records in it. */
export function secretsIn({ body: kind }: Operation, body: unknown): string[] {
  if (!kind) return [];
  const names =
    'keys' in kind ? namesOfKeys(kind.keys) : 'model' in kind && kind.model ? namesOf(kind.model) : undefined;
  return names?.size ? valuesOf(body, names) : [];
}

function namesOfKeys(keys: Extract<Operation['body'], { keys: object }>['keys']): Set<string> {
  const names = Object.entries(keys).flatMap(([name, key]) =>
    'model' in key ? [...namesOf(key.model)] : key.secret ? [name] : [],
  );
  return new Set(names);
}

/** Names of the attributes that are credentials, in records of a type and in what is nested in them. */
function namesOf(type: ModelClass): ReadonlySet<string> {
  const names = known.get(type) ?? new Set(collect(type, new Set()));
  known.set(type, names);
  return names;
}

function collect(type: ModelClass, seen: Set<ModelClass>): string[] {
  if (seen.has(type)) return [];
  seen.add(type);
  return Object.entries(type.schema().attributes).flatMap(([name, attribute]) => {
    if (typeof attribute === 'string') return [];
    const nested = classesIn(attribute).flatMap((one) => collect(one, seen));
    return attribute.secret ? [name, ...nested] : nested;
  });
}

function classesIn({ model }: AttributeSchema): ModelClass[] {
  if (!model) return [];
  return typeof model === 'function' ? [model()] : [...Object.values(model.of), model.otherwise].map((one) => one());
}

/** The texts under such names, however deep. */
function valuesOf(value: unknown, names: ReadonlySet<string>): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (names.has(name) ? textsIn(one) : valuesOf(one, names)));
}

/** A credential, or a list of them. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object(value) === value ? Object.values(value as object).flatMap(textsIn) : [];
}
