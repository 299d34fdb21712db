/** Names of what only the runtime calls on a model: nobody's attribute, and known without loading the model's code. */
export const CAPTURE: unique symbol = Symbol.for('zents.capture');

/** A model that stands for this one in its current state, until a call that was made of it goes out. */
export const STAND_IN: unique symbol = Symbol.for('zents.stand-in');

/** A copy of the model in its current state. */
export const TWIN: unique symbol = Symbol.for('zents.twin');

/** Files that a record brings along, beside its attributes. */
export const FILES: unique symbol = Symbol.for('zents.files');

/** The record of a model, its one own property. Registered by name, so that two installed copies of the SDK agree on it. */
export const RECORD: unique symbol = Symbol.for('zents.record');

/** A model, as far as those who pass it on need to know. */
export interface ModelLike {
  [CAPTURE](rules: object): object;
  [STAND_IN](): object;
  [TWIN](): object;
}

/** Is the value a model, of this or of another installed copy of the SDK? */
export function isModelLike(value: unknown): value is ModelLike {
  return typeof value === 'object' && value !== null && CAPTURE in value;
}

/** Is the object what spreading a model gives? Its attributes are not in it, so that it would pass for an empty record. */
export function isSpreadModel(value: object): boolean {
  return Object.hasOwn(value, RECORD) && !isModelLike(value);
}

/** How to do what spreading a model was meant for. */
export const SPREAD = 'is a model that was spread, which leaves out its attributes: spread what its toJSON() gives';
