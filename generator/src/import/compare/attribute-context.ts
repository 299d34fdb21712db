import type { ObjectNotation } from '../../load/notation.ts';
import type { Located } from '../../validate/specification.ts';
import type { SchemaReader } from '../document/schema.ts';
import type { ObjectOfSchema } from '../value-type.ts';

/** What comparing an attribute needs. */
export interface AttributeContext {
  readonly object: Located<ObjectNotation>;
  readonly reader: SchemaReader;
  readonly objectOf: ObjectOfSchema;
}
