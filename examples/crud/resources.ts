import { allOperations, type Operation } from '../requests/specification.ts';

/** The verbs of a resource, one operation each. */
export type Verb = 'create' | 'get' | 'list' | 'update' | 'delete';

/** A resource with the operations that make, show, change and delete its records. */
export interface CrudResource {
  /** Client path: `tickets.comments`. */
  readonly name: string;
  readonly verbs: Readonly<Partial<Record<Verb, Operation>>>;
}

const METHODS: Readonly<Record<Verb, readonly string[]>> = {
  create: ['POST'],
  get: ['GET'],
  list: ['GET'],
  update: ['PUT', 'PATCH'],
  delete: ['DELETE'],
};

/** Every resource that has at least one of the verbs that write. */
export function crudResources(): CrudResource[] {
  const verbs = new Map<string, Partial<Record<Verb, Operation>>>();
  for (const operation of allOperations) {
    const { method, notation, row } = operation;
    if (!isVerb(method) || notation.bulk || !METHODS[method].includes(row.method)) continue;
    const name = row.id.slice(0, row.id.lastIndexOf('.'));
    verbs.set(name, { ...verbs.get(name), [method]: operation });
  }
  const all = [...verbs].map(([name, own]) => ({ name, verbs: own }));
  return all.filter(({ verbs: own }) => own.create ?? own.update ?? own.delete);
}

function isVerb(name: string): name is Verb {
  return Object.hasOwn(METHODS, name);
}
