export type {
  BehaviourTable,
  Call,
  JobEnd,
  OperationBehaviour,
  RecordBehaviour,
  Selection,
  World,
  Write,
} from './contract.ts';
export type { SandboxServer } from './controls.ts';
export type { Fault, FaultKind } from './faults/fault.ts';
export type { SandboxOptions } from './options.ts';
export type { LoggedRequest } from './request-log.ts';
export { createSandbox, type MaybeAsyncDisposable, type Sandbox } from './sandbox.ts';
export type { Seed, SeedCount } from './seeds/seed.ts';
export type { IdMaker } from './store/ids.ts';
export type {
  AnswerTable,
  AttributeTable,
  BodyTable,
  IncludeTable,
  Method,
  ObjectTable,
  OperationKind,
  OperationTable,
  QueryTable,
  SandboxTables,
} from './tables.ts';
export type { Attributes, Clock, Result, SandboxRequest, SandboxResponse } from './types.ts';
