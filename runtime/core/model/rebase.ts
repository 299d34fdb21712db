import { RECORD } from '../operation/model-like.ts';
import { wrapRecord } from './attributes.ts';
import { schemaOf } from './compiled-schema.ts';
import { copyRecord, equal, isRecord, namesOf } from './copy.ts';
import { nestedSchema } from './elements.ts';
import { merge, reconcile, type Stages, stagesOf } from './merge.ts';
import { rebaseList } from './rebase-list.ts';
import type { AttributeSchema, Attributes } from './schema.ts';
import { attributeSchema, hold, isModelList, put } from './slots.ts';
import type { Moment, Snapshot } from './snapshot.ts';
import { draftOf, type ModelContext, recordOf, setContext, View } from './view.ts';

/**
 * Puts a model onto the record that a successful request answered. Edits that were sent are dropped, as the answer has
 * them; later ones stay. Models, lists and copies that the user holds stay part of it and show the new values. Where the
 * API answers no record, what was sent counts as the answer, without the attributes that only requests have. A model made
 * by hand gets the `context`.
 */
export function rebase(model: View, snapshot: Snapshot, record: Attributes | undefined, context?: ModelContext): void {
  if (context) setContext(model, context);
  const sent = snapshot.get(model)?.record ?? copyRecord(recordOf(model));
  settle(model, snapshot, sent, record ?? readable(model, sent));
}

function readable(model: View, sent: Attributes): Attributes {
  const names = namesOf(sent).filter((name) => attributeSchema(model, name).access !== 'write');
  return Object.fromEntries(names.map((name) => [name, sent[name]]));
}

function settle(view: View, snapshot: Snapshot, sent: unknown, answer: Attributes): View {
  const moment = snapshot.get(view) ?? { record: isRecord(sent) ? sent : {}, lists: new Map() };
  const now = recordOf(view);
  const draft = draftOf(view);
  const { handed } = draft;
  draft.base = answer;
  draft.handed = new Map();
  view[RECORD] = answer;
  for (const name of new Set([...namesOf(moment.record), ...namesOf(now)])) {
    const stages = stagesOf(name, moment.record, now, answer);
    if (Object.hasOwn(view, name)) settleProperty(view, name, stages);
    else settleAttribute(view, name, stages, handed.get(name), { snapshot, moment });
  }
  return view;
}

function settleProperty(view: View, name: string, stages: Stages): void {
  const value = merge(stages);
  if (value === undefined) delete (view as unknown as Attributes)[name];
  else Object.assign(view, { [name]: reconcile(stages.now, value) });
}

type Past = { snapshot: Snapshot; moment: Moment };

function settleAttribute(view: View, name: string, stages: Stages, held: unknown, past: Past): void {
  if (held instanceof View) draftOf(held).owner = undefined;
  const isEdited = !equal(stages.sent, stages.now);
  const goesOn = typeof held === 'object' && held !== null && (settleHeld(view, name, stages, held, past) || isEdited);
  if (goesOn) hold(view, name, held);
  else if (isEdited) put(view, name, merge(stages));
}

/** Brings what the user holds to the answer; false where the answer has nothing of its kind. */
function settleHeld(view: View, name: string, stages: Stages, held: object, { snapshot, moment }: Past): boolean {
  const attribute = attributeSchema(view, name);
  const { sent, answer } = stages;
  if (held instanceof View) return isRecordOf(held, attribute, answer) && !!settle(held, snapshot, sent, answer);
  if (!isModelList(attribute, held)) return settlePlain(held, merge(stages));
  if (!Array.isArray(answer)) return false;
  rebaseList(held, {
    attribute,
    order: moment.lists.get(name),
    sent: Array.isArray(sent) ? sent : [],
    answer,
    settle: (record, element, before) =>
      element instanceof View && isRecordOf(element, attribute, record)
        ? settle(element, snapshot, before, record)
        : wrapRecord(view, attribute, record),
  });
  return true;
}

function settlePlain(held: object, value: unknown): boolean {
  return reconcile(held, value) === held;
}

function isRecordOf(model: View, attribute: AttributeSchema, record: unknown): record is Attributes {
  return nestedSchema(attribute, record)?.object === schemaOf(model).object;
}
