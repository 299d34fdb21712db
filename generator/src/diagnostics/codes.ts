/** Every code of a diagnostic and what it is about. */
export const diagnosticCodes = {
  'accessor-clash': 'a derived property has the name of an attribute or of another derived property',
  'bulk-mismatch': '"many" and "bulk" of two operations do not name each other',
  'duplicate-client-path': 'two resources or operations want the same place on the client',
  'duplicate-key': 'an object of a file has a key twice',
  'duplicate-object': 'two files describe an object of one name',
  'duplicate-value': 'a list of different values has one twice',
  'empty-text': 'a text holds nothing but blanks',
  'file-name': 'a file is not called after what it describes',
  'invalid-value': 'a value that the schema of the file does not allow',
  'json-syntax': 'a file is no JSON',
  'list-shape': 'paging, sorting or side-loads of an operation that is no list',
  'missing-property': 'a property that the schema asks for is missing',
  'name-clash': 'two things would have one name in the output',
  'not-loadable': 'a type that references lead to cannot be loaded',
  'output-mismatch': 'a generated file declares something else than was planned',
  'output-syntax': 'a generated file is no TypeScript or JSON',
  'reserved-name': 'a name that models, resources or JavaScript keep for themselves',
  'undescribed-parameter': 'a parameter of a path whose type no rule gives',
  'unexpected-file': 'a file at a place where the specification has none',
  'unknown-api': 'a folder without the file that describes its API',
  'unknown-attribute': 'an attribute that the object does not have',
  'unknown-object': 'a name that no object has',
  'unknown-operation': 'a name that no operation of the resource has',
  'unknown-parameter': 'a parameter that the path does not have',
  'unknown-property': 'a property that the schema does not know',
  'unknown-resource': 'a client path that no resource has',
  'unknown-type': 'a name that is neither a scalar type nor an object',
} as const satisfies Readonly<Record<string, string>>;

/** A code: stable, for search and for tests. */
export type DiagnosticCode = keyof typeof diagnosticCodes;
