/** Names of what only the runtime calls on a model: nobody's attribute, and known without loading the model's code. */
export const CAPTURE: unique symbol = Symbol.for('zents.capture');

/** A copy of the model in its current state. */
export const TWIN: unique symbol = Symbol.for('zents.twin');

/** Files that a record brings along, beside its attributes. */
export const FILES: unique symbol = Symbol.for('zents.files');

/** A model, as far as those who pass it on need to know. */
export interface ModelLike {
  [CAPTURE](rules: object): object;
  [TWIN](): object;
}

/** Is the value a model, of this or of another installed copy of the SDK? */
export function isModelLike(value: unknown): value is ModelLike {
  return typeof value === 'object' && value !== null && CAPTURE in value;
}
