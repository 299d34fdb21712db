const mark: unique symbol = Symbol.for('zents.error');

/** Frames of a stack: with the engine's ten, those of the SDK would leave no room for the caller's. */
const FRAMES = 40;

/**
 * The root of everything that the SDK throws.
 *
 * `instanceof` compares brands along the class chain, not identities, so that it also holds for an error
 * that another installed copy of the SDK made. A subclass without a brand of its own is compared as usual.
 */
export class ZendeskError extends Error {
  /** Name of the class; unlike `constructor.name` it survives minification. */
  static readonly brand: string = 'ZendeskError';

  /** Stable, machine-readable name of the class: `record_not_found`, `rate_limit`, … */
  readonly code: string;

  /**
   * True where a request that changes something may have been carried out and no answer tells: the connection broke, the
   * time was over, the server failed, or the call was aborted on its way. Look before sending it again. Absent: it was
   * not carried out.
   */
  declare readonly inDoubt?: true;
  /**
   * Of an error of a list: where to go on, as `list({ from: cursor })`; an export has its checkpoint. Absent where nothing
   * had been read: the list begins again.
   */
  declare readonly cursor?: unknown;
  /** Of an error of a list: number of records on the pages before. */
  declare readonly yielded?: number;

  /** Takes the properties of the subclass as they are; `cause` stays out of JSON. */
  constructor(message: string, properties: object & { cause?: unknown } = {}) {
    const { cause, ...own } = properties;
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = limit && Math.max(limit, FRAMES);
    super(message, cause === undefined ? undefined : { cause });
    Error.stackTraceLimit = limit;
    this.code = codeOf(new.target.brand);
    Object.assign(this, own);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: subclasses inherit this, and each compares its own brand.
    return isInstance(this, value);
  }

  get [mark](): true {
    return true;
  }

  override get name(): string {
    return (this.constructor as typeof ZendeskError).brand;
  }

  /** Everything but the stack and the cause, for structured logs. Holds no credential. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}

function isInstance(type: typeof ZendeskError, value: unknown): boolean {
  if (!Object.hasOwn(type, 'brand')) return Function.prototype[Symbol.hasInstance].call(type, value);
  return typeof value === 'object' && value !== null && mark in value && hasBrand(value.constructor, type.brand);
}

function hasBrand(start: unknown, brand: string): boolean {
  for (let type = start; typeof type === 'function'; type = Object.getPrototypeOf(type)) {
    if (Object.hasOwn(type, 'brand') && (type as typeof ZendeskError).brand === brand) return true;
  }
  return false;
}

/** `RecordNotFoundError` -> `record_not_found`. */
function codeOf(brand: string): string {
  return brand
    .slice(0, -5)
    .replace(/\B[A-Z]/g, '_$&')
    .toLowerCase();
}
