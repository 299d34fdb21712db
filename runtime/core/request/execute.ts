import { throwIfAborted } from './abort.ts';
import { authorise } from './authorise.ts';
import { classify } from './classify.ts';
import type { RequestContext } from './context.ts';
import { contextFor } from './context-for.ts';
import { isGoneByNow, noteDoubt } from './doubt.ts';
import { observed } from './observed.ts';
import { pace } from './pace.ts';
import { parse } from './parse.ts';
import { type PreparedCall, prepare } from './prepare.ts';
import { responseInfoOf } from './response-info.ts';
import { send } from './send.ts';
import { traced } from './traced.ts';
import type { ApiRequest, ApiResponse } from './types.ts';

/** Carries one call out: prepares it, then attempts it until it succeeds or may not be repeated. */
export async function execute(request: ApiRequest, context: RequestContext): Promise<ApiResponse> {
  const own = contextFor(request.operation, request.options, context);
  const call = await prepare(request, own);
  try {
    return await traced(call, own, attempt);
  } catch (error) {
    if (!isGoneByNow(call, error)) throw error;
    return { data: undefined, response: responseInfoOf(call, error, undefined) };
  }
}

/** Carries one attempt of a call out. */
export async function attempt(call: PreparedCall, context: RequestContext, number: number): Promise<ApiResponse> {
  throwIfAborted(call.signal);
  return observed(call, context, number, async (watch) => {
    const { answer, authorization } = await authorise(call, context, (credential) =>
      pace(call, context, () => watch(() => noteDoubt(call, () => send(call, credential, context)), credential)),
    );
    return noteDoubt(call, () => {
      classify(call, answer, authorization, context);
      const response = responseInfoOf(call, answer, authorization);
      return { data: parse(call, answer, response), response };
    });
  });
}
