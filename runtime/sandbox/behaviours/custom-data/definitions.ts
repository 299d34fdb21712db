import type { Call, OperationBehaviour, World } from '../../contract.ts';
import type { Attributes } from '../../types.ts';
import { pathId } from '../../world.ts';
import { requireRecord } from '../records.ts';
import { belowObject } from './objects.ts';

/** What rules about the records of an object can look at and change: its fields. */
export const definitionOperations: Readonly<Record<string, OperationBehaviour>> = {
  ListAccessRuleDefinitions: (call) => ({ body: { definitions: conditions(keyOf(call), call.world) } }),
  ListObjectTriggersDefinitions: (call) => {
    const actions = fieldsOf(call.world, keyOf(call)).map(definition);
    return { body: { definitions: { ...conditions(keyOf(call), call.world), actions } } };
  },
  GetRelationshipFilterDefinitions: (call) => {
    const [, key] = /^zen:custom_object:(.+)$/.exec(pathId(call)) ?? [];
    return {
      body: {
        definitions: key === undefined ? { conditions_all: [], conditions_any: [] } : conditions(key, call.world),
      },
    };
  },
};

function keyOf(call: Call): string {
  return String(requireRecord(call.world, 'CustomObject', pathId(call)).key);
}

function conditions(key: string, world: World): Attributes {
  const all = fieldsOf(world, key).map((field) => ({ ...definition(field), operators: OPERATORS }));
  return { conditions_all: all, conditions_any: all };
}

interface Field {
  readonly key: string;
  readonly field: Attributes;
}

function fieldsOf(world: World, key: string): Field[] {
  return belowObject(world, 'CustomObjectField', key).map((field) => ({ key, field }));
}

function definition({ key, field }: Field): Attributes {
  const [, standard] = /^standard::(.+)$/.exec(String(field.key)) ?? [];
  const subject = standard ?? `custom_object.${key}.custom_fields.${String(field.key)}`;
  const { title, type, required } = field;
  return { group: 'custom_object', subject, title, type, nullable: required !== true, repeatable: false };
}

const OPERATORS: readonly Attributes[] = [
  { title: 'Is', value: 'is', terminal: false },
  { title: 'Is not', value: 'is_not', terminal: false },
  { title: 'Present', value: 'present', terminal: true },
  { title: 'Not present', value: 'not_present', terminal: true },
];
