/** The scalar types that the specification knows. */
export type ScalarType =
  | 'integer'
  | 'number'
  | 'string'
  | 'boolean'
  | 'timestamp'
  | 'date'
  | 'unixTime'
  | 'object'
  | 'any';
