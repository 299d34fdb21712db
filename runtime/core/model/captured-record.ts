import { CAPTURE, STAND_IN } from '../operation/model-like.ts';
import type { BodyRules } from './body-rules.ts';
import { requestBodyOf } from './request-body.ts';
import type { Attributes } from './schema.ts';
import { duplicate } from './slots.ts';
import { recordingOf, type Snapshot, sentOf, snapshotOf } from './snapshot.ts';
import type { View } from './view.ts';

/** What a record was when it was passed to a call. */
export class CapturedRecord {
  readonly model: View;
  /** What is sent of it. */
  readonly body: Attributes;
  /** For a model of the caller's, which is rebased onto the answer. */
  readonly snapshot: Snapshot | undefined;

  constructor(model: View, body: Attributes, snapshot?: Snapshot) {
    this.model = model;
    this.body = body;
    this.snapshot = snapshot;
  }
}

/** What a call sends of a model of the caller's. */
export function captureModel(model: View, rules: BodyRules): CapturedRecord {
  const body = requestBodyOf(model, rules);
  return new CapturedRecord(model, body, snapshotOf(model, body));
}

/** A stand-in for a model as it is now: a call that can only begin later sends this state, and rebases the model. */
export function standInFor(model: View): View {
  const twin = duplicate(model);
  const recording = recordingOf(model);
  const capture = (rules: BodyRules): CapturedRecord => {
    const body = requestBodyOf(twin, rules);
    return new CapturedRecord(model, body, sentOf(recording, model, twin, body));
  };
  return Object.defineProperties(twin, { [CAPTURE]: { value: capture }, [STAND_IN]: { value: () => twin } });
}
