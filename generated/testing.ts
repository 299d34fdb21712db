// From specification by `npm run generate`. Do not edit.
import { createSandbox as create, type SandboxOptions as Options, type Sandbox } from '@zents/sandbox';
import { tables } from './testing/tables.ts';

export type { Fault, LoggedRequest, Sandbox, Seed } from '@zents/sandbox';

/** How a sandbox is made. */
export type SandboxOptions = Omit<Options, 'tables'>;

/**
 * Starts an in-memory Zendesk: a server on loopback that knows the operations and types of this SDK and keeps its
 * records as long as it runs.
 */
export function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return create({ ...options, tables });
}
