import type { World } from '../../contract.ts';
import type { Attributes } from '../../types.ts';

/** Whose conditions are read: `current_user` is the one who calls. */
export interface Reader {
  readonly world: World;
  readonly principal: Attributes | null;
}

/**
 * How the values of a field compare.
 * - `choice`: one of many. `order`: the same, from little to much. `tags`: words of which a ticket has several.
 * - `text`: a text in which words stand. `hours`: full hours since something happened.
 */
export type FieldKind = 'choice' | 'order' | 'tags' | 'text' | 'hours';

/** A field that conditions ask for. */
export interface ConditionField {
  readonly title: string;
  readonly kind: FieldKind;
  /** Values that there are, from the first to the last. */
  readonly values?: readonly string[];
  /** Envelope of the records whose ids are the values. */
  readonly of?: string;
  /** The value that a ticket has; undefined or null where it has none. */
  read(reader: Reader, ticket: Attributes): unknown;
}

const OPERATORS: Readonly<Record<FieldKind, Readonly<Record<string, string>>>> = {
  choice: { is: 'Is', is_not: 'Is not' },
  order: { is: 'Is', is_not: 'Is not', less_than: 'Less than', greater_than: 'Greater than' },
  tags: { includes: 'Contains at least one of the following', not_includes: 'Contains none of the following' },
  text: {
    includes: 'Contains at least one of the following words',
    not_includes: 'Contains none of the following words',
    is: 'Contains the following string',
    is_not: 'Does not contain the following string',
  },
  hours: { is: 'Is', less_than: 'Less than', greater_than: 'Greater than' },
};

/** The operators that a kind of field has, with their titles. */
export function operatorsOf(kind: FieldKind): Readonly<Record<string, string>> {
  return OPERATORS[kind];
}
