import { Failure } from '../../http/failure.ts';

/** Something that Zendesk may well do and the sandbox doesn't: a failure, because a guess would pass for an answer. */
export function beyondSandbox(what: string): Failure {
  return new Failure(501, { error: 'SandboxLimit', description: `The sandbox cannot tell ${what}` });
}
