import { isSecretHeader } from './secret-header.ts';

/** Shorter parts of a header are words, flags and numbers. */
const SHORTEST_PART = 6;

const lately: { authorization?: string; secrets: string[] } = { secrets: [] };

/** The parts of an `Authorization` header that nobody may see. */
export function secretsOf(authorization: string | undefined): string[] {
  if (authorization === undefined) return [];
  // Nearly every request has the one before it: taking a credential apart anew each time would be noticed.
  if (lately.authorization !== authorization) Object.assign(lately, { authorization, secrets: partsOf(authorization) });
  return lately.secrets;
}

/** The parts of all headers that nobody may see; those of `Authorization` as well. */
export function secretsInHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).flatMap(([name, value]) => (isSecretHeader(name) ? secretsIn(name, value) : []));
}

function secretsIn(name: string, value: string): string[] {
  if (/authorization$/i.test(name)) return partsOf(value);
  const parts = value.split(/[\s;,]+/).flatMap((part) => [part, part.slice(part.indexOf('=') + 1)]);
  return [value, ...parts.filter((part) => part.length >= SHORTEST_PART)];
}

function partsOf(authorization: string): string[] {
  const [scheme = '', ...rest] = authorization.split(' ');
  const credential = rest.join(' ');
  if (!credential) return [authorization];
  return scheme.toLowerCase() === 'basic' ? [credential, ...decodedBasic(credential)] : [credential];
}

/** The password, also as Zendesk's API tokens are written; nothing where it is no base64. */
function decodedBasic(credential: string): string[] {
  try {
    const text = new TextDecoder().decode(Uint8Array.from(atob(credential), (char) => char.charCodeAt(0)));
    return [text.slice(text.indexOf(':') + 1)];
  } catch {
    return [];
  }
}
