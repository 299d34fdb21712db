import type { BodyRules } from './body-rules.ts';
import type { Model } from './model.ts';
import { requestBodyOf } from './request-body.ts';
import type { Attributes } from './schema.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';

/** What a record was when it was passed to a call. */
export class CapturedRecord {
  readonly model: Model;
  /** What is sent of it. */
  readonly body: Attributes;
  /** For a model of the caller's, which is rebased onto the answer. */
  readonly snapshot: Snapshot | undefined;

  constructor(model: Model, { purpose, accepts }: BodyRules, isCallers: boolean) {
    this.model = model;
    this.body = requestBodyOf(model, { purpose, accepts });
    this.snapshot = isCallers ? snapshotOf(model, this.body) : undefined;
  }
}
