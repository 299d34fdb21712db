import { wrongArgument } from '../errors/usage-errors.ts';
import { parseJson } from '../request/json.ts';

/** The JSON of a verified body; undefined where it is empty. */
export function payloadOf(body: Uint8Array): unknown {
  if (body.length === 0) return undefined;
  try {
    return parseJson(body);
  } catch {
    const advice = 'the signature is right: check it by verifyWebhook, and parse the body as what it is';
    throw wrongArgument('unwrapWebhook(body)', `must be JSON; ${advice}`);
  }
}
