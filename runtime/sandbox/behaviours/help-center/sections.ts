import type { RecordBehaviour, World } from '../../contract.ts';
import { recordsOf } from '../../world.ts';
import { removeBelow, removeWhere } from '../records.ts';
import { archive, filed } from './articles.ts';

/** Sections: gone with their articles and the sections within them. */
export const section: RecordBehaviour = filed('sections', removeSection);

/** Categories: gone with their sections. */
export const category: RecordBehaviour = filed('categories', (world, id) => {
  for (const one of idsWhere(world, 'Section', 'category_id', id)) removeSection(world, one);
  removeWhere(world, 'Category', (record) => record.id === id);
  removeBelow(world, 'Translation', 'category_id', id);
});

function removeSection(world: World, id: unknown): void {
  for (const one of idsWhere(world, 'Article', 'section_id', id)) archive(world, one);
  removeWhere(world, 'Section', (record) => record.id === id);
  for (const object of ['Translation', 'ContentSubscription']) removeBelow(world, object, 'section_id', id);
  for (const one of idsWhere(world, 'Section', 'parent_section_id', id)) removeSection(world, one);
}

function idsWhere(world: World, object: string, attribute: string, value: unknown): unknown[] {
  return recordsOf(world, object)
    .filter((record) => record[attribute] === value)
    .map(({ id }) => id);
}
