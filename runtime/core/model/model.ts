import { InvalidArgumentError } from '../errors/usage-errors.ts';
import { CAPTURE, FILES, isSpreadModel, SPREAD, STAND_IN, TWIN } from '../operation/model-like.ts';
import type { RequestOptions } from '../request/types.ts';
import { assign, lookUp, prepare } from './accessors.ts';
import type { BodyRules } from './body-rules.ts';
import { type CapturedRecord, captureModel, standInFor } from './captured-record.ts';
import { refusal } from './coerce.ts';
import { schemaOf } from './compiled-schema.ts';
import { copyRecord, isPending, isRecord, withFiles, withoutFiles } from './copy.ts';
import { changesOf } from './request-body.ts';
import type { Attributes, ModelClass } from './schema.ts';
import { shownAttributes } from './shown-attributes.ts';
import { duplicate } from './slots.ts';
import { contextOf, draftOf, type ModelContext, ownRecord, peek, recordOf, View } from './view.ts';

const INSPECT: unique symbol = Symbol.for('nodejs.util.inspect.custom');

/**
 * A record of the API. Its attributes are properties under the names that the API gives them; `get` and `set` reach those
 * that the specification lacks. Reading changes nothing; only what was changed is sent.
 */
export abstract class Model<Input extends object = object> extends View {
  /**
   * Makes a record that isn't in Zendesk yet, from its attributes; undefined ones are left out.
   *
   * The SDK itself passes records as parsed with a context, or null where there is none: they are taken as they are.
   */
  constructor(attributes?: Input, context?: ModelContext | null) {
    super(context === undefined ? {} : (attributes as Attributes), context ?? null);
    prepare(new.target as unknown as ModelClass, Model.prototype);
    if (context === undefined) fill(this, attributes);
  }

  /** Any attribute by name, also one that the specification lacks: whatever the API returned is there. */
  get(name: string): unknown {
    return lookUp(this, name);
  }

  /** Sets any attribute by name, also one that the specification lacks; it is sent like all others. */
  set(name: string, value: unknown): this {
    assign(this, name, value);
    return this;
  }

  /** What an update would send now, without the id: empty where nothing changed or every change was undone. */
  changes(): Attributes {
    return changesOf(this);
  }

  /**
   * Sends what changed; where nothing did, nothing goes out. Afterwards the attributes are those of the answer; edits made meanwhile stay.
   *
   * @throws InvalidArgumentError if the record didn't come from a client: pass it to `create` of its resource.
   */
  async save(options?: RequestOptions): Promise<this> {
    await clientOf(this, 'save').save(this, options);
    return this;
  }

  /**
   * Reads the record again; edits that were not sent are lost.
   *
   * @throws InvalidArgumentError if the record didn't come from a client.
   */
  async reload(options?: RequestOptions): Promise<this> {
    await clientOf(this, 'reload').reload(this, options);
    return this;
  }

  /**
   * All attributes, as plain JSON that shares nothing with the model. An integer that a number can't hold is a `bigint`;
   * `JSON.stringify`, which knows none, gets its digits as a string, and in the place of credentials that there are some:
   * what it writes often ends in a log. To keep them write `JSON.stringify(model.toJSON())`.
   */
  toJSON(key?: string): Attributes {
    const copied = copyRecord(recordOf(this));
    // Only what was written to can have files.
    const attributes = peek(this) ? withoutFiles(copied) : copied;
    if (key === undefined) return attributes;
    const shown = shownAttributes(schemaOf(this), attributes);
    return JSON.parse(JSON.stringify(shown, (_, value) => (typeof value === 'bigint' ? String(value) : value)));
  }

  /** @internal What a call sends of the model, as it is now. */
  [CAPTURE](rules: BodyRules): CapturedRecord {
    return captureModel(this, rules);
  }

  /** @internal This model in its current state, for a call that goes out later. */
  [STAND_IN](): View {
    return standInFor(this);
  }

  /** @internal A model of its own in the same state. */
  [TWIN](): View {
    return duplicate(this);
  }

  /** What Node prints: the name of the type and the attributes. Of credentials it shows only that they are there. */
  [INSPECT](_depth: number, options: object, inspect: (value: unknown, options: object) => string): string {
    return `${schemaOf(this).object} ${inspect(shownAttributes(schemaOf(this), this.toJSON()), options)}`;
  }
}

function fill(model: Model, input: unknown): void {
  const attributes = attributesIn(input);
  const argument = `new ${schemaOf(model).object}(attributes)`;
  if (!isRecord(attributes) || isPending(attributes)) throw refusal(argument, 'an object', input);
  if (isSpreadModel(attributes)) throw new InvalidArgumentError(`${argument} ${SPREAD}`, { argument });
  draftOf(model);
  for (const [name, value] of Object.entries(attributes)) assign(model, name, value);
  if (FILES in attributes) withFiles(ownRecord(model), attributes);
}

/** Those of a model come with its files. */
function attributesIn(input: unknown): unknown {
  if (input instanceof View) return copyRecord(recordOf(input));
  return hasToJson(input) ? input.toJSON() : (input ?? {});
}

function hasToJson(value: unknown): value is { toJSON(): unknown } {
  return isRecord(value) && typeof value.toJSON === 'function';
}

function clientOf(model: Model, method: string): ModelContext {
  const context = contextOf(model);
  if (context) return context;
  const argument = `${schemaOf(model).label}.${method}()`;
  const advice = 'pass a new record to create() of its resource, as in zendesk.tickets.create(ticket)';
  throw new InvalidArgumentError(`${argument} needs a record that came from a client; ${advice}.`, { argument });
}
