import type { AttributeTable, ObjectTable } from '../tables.ts';

/** One attribute of a type, with every default stated. */
export interface Attribute {
  readonly name: string;
  /** Types without `[]`. */
  readonly types: readonly string[];
  readonly isList: boolean;
  readonly isNullable: boolean;
  readonly access: 'read' | 'write' | 'create' | 'both';
  readonly references: string | undefined;
  readonly values: readonly (string | number)[];
  readonly isOpen: boolean;
  readonly isAbsent: boolean;
  readonly isRequired: boolean;
  readonly update: 'replace' | 'mergeById' | 'mergeKeys';
}

/** The attributes of an object by name. */
export function attributesOf(table: ObjectTable): ReadonlyMap<string, Attribute> {
  const id = table.id ?? 'id';
  return new Map(
    Object.entries(table.attributes).map(([name, row]) => [
      name,
      attributeOf(name, row, name === id ? 'read' : 'both'),
    ]),
  );
}

function attributeOf(name: string, row: AttributeTable, access: Attribute['access']): Attribute {
  const full = typeof row === 'string' ? { type: row } : row;
  const types = typeof full.type === 'string' ? [full.type] : full.type;
  return {
    name,
    types: types.map((type) => type.replace('[]', '')),
    isList: types.every((type) => type.endsWith('[]')),
    isNullable: full.nullable ?? false,
    access: full.access ?? access,
    references: full.references,
    values: full.values ?? [],
    isOpen: full.open ?? false,
    isAbsent: full.absent ?? false,
    isRequired: full.required ?? false,
    update: full.update ?? 'replace',
  };
}
