import type { AttributeNotation } from '../../load/notation.ts';
import { kebabCase, withArticle, words } from '../../names.ts';
import { attributesIn } from '../compare/attributes-in.ts';
import { attributeNotation } from '../compare/new-attribute.ts';
import type { SchemaReader } from '../document/schema.ts';
import { type Edit, type Outcome, together } from '../edit/edits.ts';
import type { NewRecord, Records } from './records.ts';

/** Writes down the types of records that only the document has. */
export function newObjects(records: Records, reader: SchemaReader): Outcome {
  return together(records.all.map((record) => newObject(record, reader, records.objectOf)));
}

function newObject({ object, api, schemas }: NewRecord, reader: SchemaReader, objectOf: Records['objectOf']): Outcome {
  const file = `${api}/objects/${kebabCase(object)}.json`;
  const drafts = attributesIn(schemas, reader).map((facts) => ({
    name: facts.name,
    notation: attributeNotation(facts, { reader, objectOf }),
  }));
  const written = drafts.filter(({ notation }) => typeof notation !== 'string');
  const id = written.find(({ name }) => name === 'id')?.notation;
  const create = {
    $schema: '../../schema/object.schema.json',
    object,
    description: `What Zendesk's document calls ${withArticle(words(object))}.`,
    ...(typeof id === 'object' && id.type === 'string' && { idType: 'string' }),
    attributes: {},
  };
  const made: Edit = { file, create, finding: { kind: 'new', subject: object, message: 'a new object', file } };
  const attributes = written.map(({ name, notation }) =>
    attributeEdit(name, notation as AttributeNotation, { object, file }),
  );
  const findings = drafts.flatMap(({ name, notation }) =>
    typeof notation === 'string'
      ? [{ kind: 'missing' as const, subject: `${object}.${name}`, message: notation, file }]
      : [],
  );
  return { edits: [made, ...attributes], findings };
}

/** The report names the object; an attribute only where it has no place. */
function attributeEdit(
  name: string,
  value: AttributeNotation,
  { object, file }: { object: string; file: string },
): Edit {
  const message = `a new attribute of type ${value.type}`;
  const finding = { kind: 'new', subject: `${object}.${name}`, message, file } as const;
  return { file, set: { at: ['attributes'], key: name, value }, finding, isPart: true };
}
