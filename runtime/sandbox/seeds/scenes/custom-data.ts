import { STANDARD_FIELDS } from '../../behaviours/custom-data/objects.ts';
import type { Scene } from './scene.ts';

/** Cars: two of them, one with a file, and what rules there are about them. */
export const customDataScene: Scene = {
  object: 'CustomObject',
  play(add, { agent }) {
    const by = { created_by_user_id: String(agent?.id), updated_by_user_id: String(agent?.id) };
    const allowed = { include_in_list_view: true, allows_attachments: true };
    add('CustomObject', { key: 'car', title: 'Car', title_pluralized: 'Cars', ...allowed, ...by });
    const above = { custom_object_id: 'car' };
    const color = { key: 'color', title: 'Color', raw_title: 'Color', type: 'text', active: true, required: false };
    for (const [position, field] of [...STANDARD_FIELDS, color].entries())
      add('CustomObjectField', { active: true, ...field, position }, above);
    for (const color of ['red', 'blue']) {
      const given = { custom_object_key: 'car', name: `The ${color} one`, custom_object_fields: { color } };
      add('CustomObjectRecord', { ...given, ...by }, above);
    }
    const conditions = { all: [{ field: 'created_by_user', operator: 'is', value: 'current_user' }], any: [] };
    add('AccessRule', { title: 'Own cars', conditions }, above);
    const actions = [{ field: 'custom_object.car.custom_fields.color', value: 'red' }];
    add('ObjectTrigger', { title: 'Paint', active: true, position: 1, conditions, actions }, above);
  },
};
