import { type Model, type ModelClass, type ObjectLink, Resource, type TransportRequest, Zendesk } from 'zents';

/** A record of a class with its references, and an account that has whatever they point to. */
export interface Referring {
  readonly record: Model;
  readonly link: ObjectLink;
  readonly isMany: boolean;
}

/** A record of a class, as an answer would bring it. */
export function recordOf(type: ModelClass | undefined, attributes: object): Model {
  if (!type) throw new Error('There is no such class.');
  return new type(attributes) as Model;
}

/** A record that refers to another by one attribute, read from an account that has the other. */
export async function answeringClient(type: ModelClass | undefined, attribute: string): Promise<Referring> {
  if (!type) throw new Error('There is no such class.');
  const known = type.schema().attributes[attribute];
  const { references: link, type: scalar = '' } = typeof known === 'object' ? known : {};
  if (!link) throw new Error(`${attribute} refers to nothing.`);
  const id = link.idType === 'string' ? 'A7' : 7;
  const isMany = scalar.endsWith('[]');
  const idName = (await classBehind(link)).schema().id ?? 'id';
  const found = link.loadedBy === 'get' ? { [idName]: id } : [{ [idName]: id }];
  const answers = link.key === '' ? found : { [link.key]: found };
  const zendesk = clientOf(({ url }) =>
    url.endsWith('/any') ? { any: { [attribute]: isMany ? [id] : id } } : answers,
  );
  return { record: await new Anything(zendesk).get(type), link, isMany };
}

/** A resource that gives records of any class. */
class Anything extends Resource {
  get(type: ModelClass): PromiseLike<Model> {
    return this.call({ id: 'any', method: 'GET', path: '/any', retry: 'safe', answer: { any: type } });
  }
}

function clientOf(answer: (request: TransportRequest) => unknown): Zendesk {
  const headers = { 'content-type': 'application/json' };
  const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  return new Zendesk({
    subdomain: 'acme',
    auth: null,
    transport: {
      send: async (request) => ({ status: 200, headers, body: encode(answer(request)) }),
      async close() {},
    },
  });
}

/** The class that a link names. */
export async function classBehind({ object, records }: ObjectLink): Promise<ModelClass> {
  return Reflect.get(await records(), object);
}
