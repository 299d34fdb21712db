import { type Operation, objects } from '../requests/specification.ts';
import type { Account, Answered } from './account.ts';
import { type Attributes, differences, isOrHolds, isRecord, ownTypeOf, recordsIn, shapeOf } from './answers.ts';
import { otherAttribute } from './change.ts';
import { given } from './given.ts';
import { accessOf, bodyTypeOf, type Form, newInput, takesList } from './input.ts';
import { nameOf, namesItself, owners, placesOf, recordBelow } from './places.ts';
import type { CrudResource, Verb } from './resources.ts';

/** A resource whose record is made, looked for, changed and deleted; remembers where that fails. */
export class Trial {
  /** What went wrong, by verb. */
  readonly breaches: Partial<Record<Verb, string[]>> = {};
  readonly #account: Account;
  readonly #resource: CrudResource;
  readonly #object: string;
  #above: Attributes = {};
  #record: Attributes = {};

  /** Takes the account that it happens on. */
  constructor(account: Account, resource: CrudResource) {
    this.#account = account;
    this.#resource = resource;
    this.#object = objectOf(resource);
  }

  /** Goes through the life of one record. */
  async run(form: Form): Promise<void> {
    const { create, get, list, update, delete: remove } = this.#resource.verbs;
    this.#account.reset();
    await this.#guard(create ? 'create' : 'list', () => this.#begin(form));
    if (Object.keys(this.breaches).length > 0) return;
    if (get) await this.#guard('get', () => this.#show(get));
    if (list) await this.#guard('list', () => this.#expectListed(list, 'list', true));
    if (update) await this.#guard('update', () => this.#change(update));
    if (remove) await this.#guard('delete', () => this.#end(remove));
  }

  /** Where no record can be made, one is taken that is there. */
  async #begin(form: Form): Promise<void> {
    const { sandbox } = this.#account;
    const { create, list } = this.#resource.verbs;
    const { above, input } = (await given[this.#resource.name]?.(this.#account)) ?? {};
    this.#above = above ?? owners(sandbox, this.#placesAbove());
    if (create) return this.#make(create, input ?? newInput(sandbox, create.notation, form));
    const [first] = list ? await this.#all(list, 'list') : [];
    this.#record = first ?? recordBelow(sandbox, this.#object, this.#above);
  }

  async #make(create: Operation, input: unknown): Promise<void> {
    const { body } = await this.#call(create, 'create', [...this.#owned(create), input]);
    const [answered] = ownTypeOf(create) === this.#object ? recordsIn(create, body) : [];
    // A job that makes the record answers without it.
    this.#record = answered ?? this.#account.sandbox.records(this.#object).at(-1) ?? {};
    const [stated] = bodyTypeOf(create.notation) === this.#object ? [input].flat().filter(isRecord) : [];
    for (const [name, value] of Object.entries(stated ?? {}))
      if (this.#isShown(name)) this.#note('create', differences(this.#record[name], value, name));
  }

  async #show(get: Operation): Promise<void> {
    const got = await this.#seen(get, 'get');
    const want = this.#resource.verbs.create ? this.#record : {};
    this.#compare('get', got, want);
    this.#record = got;
  }

  async #change(update: Operation): Promise<void> {
    const { notation } = update;
    const { get } = this.#resource.verbs;
    const type = bodyTypeOf(notation);
    const fixed = placesOf(notation).at(-1)?.name;
    const change = type && otherAttribute(type, this.#record, { accepts: notation.accepts, fixed });
    const body = change ?? newInput(this.#account.sandbox, notation, 'minimal');
    if (type && !change) return this.#note('update', ['nothing can be changed']);
    const answer = await this.#call(update, 'update', [...this.#pathOf(update), takesList(notation) ? [body] : body]);
    const [answered] = recordsIn(update, answer.body);
    if (answered && change) this.#note('update', differences(answered, change, 'the answer'));
    if (get && change) this.#compare('update', await this.#seen(get, 'update'), { ...this.#rest(change), ...change });
  }

  /** What a change must leave as it was: all but the time of it, and the text with or without placeholders. */
  #rest(change: Attributes): Attributes {
    const twins = Object.keys(change).flatMap((name) => [name.replace(/^raw_/, ''), `raw_${name}`]);
    const moved = new Set(['updated_at', ...twins]);
    return Object.fromEntries(Object.entries(this.#record).filter(([name]) => !moved.has(name)));
  }

  async #end(remove: Operation): Promise<void> {
    const { get, list } = this.#resource.verbs;
    await this.#call(remove, 'delete', this.#pathOf(remove));
    if (list) await this.#expectListed(list, 'delete', false);
    if (!get) return;
    const [code] = await Promise.allSettled([this.#account.call(get, this.#pathOf(get))]);
    const status = code.status === 'fulfilled' ? 200 : (code.reason as { status?: number }).status;
    if (status !== 404) this.#note('delete', [`what was deleted is answered with ${status}`]);
  }

  async #expectListed(list: Operation, verb: Verb, isThere: boolean): Promise<void> {
    const { id = 'id' } = objects.get(this.#object) ?? {};
    const all = await this.#all(list, verb);
    const isFound = all.some((one) => isOrHolds(one, id, this.#record[id]));
    if (isFound !== isThere) this.#note(verb, [`${isThere ? 'is not' : 'is still'} among ${all.length} in the list`]);
  }

  async #all(list: Operation, verb: Verb): Promise<Attributes[]> {
    const before = this.#account.answers.length;
    await this.#account.call(list, this.#owned(list));
    const pages = this.#account.answers.slice(before);
    for (const page of pages) this.#note(verb, shapeOf(list, page));
    return pages.flatMap((page) => recordsIn(list, page.body));
  }

  async #seen(get: Operation, verb: Verb): Promise<Attributes> {
    const { body } = await this.#call(get, verb, this.#pathOf(get));
    return recordsIn(get, body)[0] ?? {};
  }

  /** Credentials are shown whole only by the answer that makes them. */
  #compare(verb: Verb, got: Attributes, want: Attributes): void {
    const { attributes = {} } = objects.get(this.#object) ?? {};
    const names = Object.keys(want).filter((name) => name in got && !attributes[name]?.secret);
    for (const name of names) this.#note(verb, differences(got[name], want[name], name));
  }

  #isShown(name: string): boolean {
    const attribute = objects.get(this.#object)?.attributes[name];
    return attribute !== undefined && accessOf(name, attribute, this.#object) !== 'write' && name in this.#record;
  }

  #placesAbove(): ReturnType<typeof placesOf> {
    const { create, get, update, delete: remove, list } = this.#resource.verbs;
    const some = (create ?? get ?? update ?? remove ?? list) as Operation;
    const places = placesOf(some.notation);
    return some !== create && namesItself(some.notation, this.#object) ? places.slice(0, -1) : places;
  }

  #owned(operation: Operation): unknown[] {
    const own = Object.values(this.#above);
    return placesOf(operation.notation).map(({ name }, index) => this.#above[name] ?? own[index]);
  }

  #pathOf(operation: Operation): unknown[] {
    const places = placesOf(operation.notation);
    const last = places.at(-1);
    const isItself = last && namesItself(operation.notation, this.#object);
    const above = this.#owned(operation);
    return isItself ? [...above.slice(0, -1), nameOf(this.#record, last, this.#object)] : above;
  }

  async #call(operation: Operation, verb: Verb, values: readonly unknown[]): Promise<Answered> {
    await this.#account.call(operation, values);
    const answer = this.#account.answers.at(-1) as Answered;
    this.#note(verb, shapeOf(operation, answer));
    return answer;
  }

  async #guard(verb: Verb, step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.#note(verb, [String(error)]);
    }
  }

  #note(verb: Verb, found: readonly string[]): void {
    if (found.length > 0) this.breaches[verb] = [...(this.breaches[verb] ?? []), ...found];
  }
}

function objectOf({ verbs }: CrudResource): string {
  const { get, list, create, update, delete: remove } = verbs;
  const types = [get, list, create, update].flatMap((one) => (one && ownTypeOf(one)) ?? []);
  return types[0] ?? (remove && placesOf(remove.notation).at(-1)?.object) ?? '';
}
