import type { BehaviourTable, RecordBehaviour, Selection } from '../../contract.ts';
import { completeRule, rule } from '../rules/rule.ts';
import { policyOperations, policySelections } from './access.ts';
import { recordAttachmentOperations } from './attachments.ts';
import { definitionOperations } from './definitions.ts';
import { customObjectField, fieldOperations, fieldSelections } from './fields.ts';
import { customObject, limitOperations, partsOf } from './objects.ts';
import { customObjectRecord, recordOperations, recordSelections } from './records.ts';
import { relationshipOperations } from './relationships.ts';

/** Triggers of objects are rules like those of tickets, without categories and a history. */
const objectTrigger: RecordBehaviour = { ...rule, apply: completeRule };

const triggerSelections: Readonly<Record<string, Selection>> = {
  ListActiveObjectTriggers: (call) => partsOf(call, 'ObjectTrigger').filter(({ active }) => active === true),
  SearchObjectTriggers: (call) => {
    const words = (call.query.get('query') ?? '').toLowerCase();
    return partsOf(call, 'ObjectTrigger').filter(({ title }) => String(title).toLowerCase().includes(words));
  },
};

/** What custom objects do beyond the tables. */
export const customData: Partial<BehaviourTable> = {
  operations: {
    ...limitOperations,
    ...fieldOperations,
    ...recordOperations,
    ...recordAttachmentOperations,
    ...policyOperations,
    ...definitionOperations,
    ...relationshipOperations,
  },
  selections: { ...fieldSelections, ...recordSelections, ...policySelections, ...triggerSelections },
  records: {
    CustomObject: customObject,
    CustomObjectField: customObjectField,
    CustomObjectRecord: customObjectRecord,
    ObjectTrigger: objectTrigger,
  },
};
