/** What stands in the place of a secret. */
export const REDACTED = '[redacted]';

/** A URL begins with these, with the user and the password behind them; blanks and backslashes pass for what they mean. */
const USER = /^(\s*[a-z][a-z\d+.-]*:[/\\]*)[^/\\?#]*@/i;

/** The token of an upload or an attachment, as a part of the path. */
const TOKEN = /(\/uploads\/|\/attachments\/token\/)([^/?#]+)/g;

const SECRET_VALUE =
  /([?&#](?:[^=&#]*(?:token|secret|password|signature|credential|key|code)[^=&#]*|sig|jwt|assertion)=)([^&#]*)/gi;

/** The URL as it may be shown: without user, without secret query values, without the token of an upload or an attachment. */
export function redactUrl(url: string): string {
  return url.replace(USER, '$1').replace(TOKEN, `$1${REDACTED}`).replace(SECRET_VALUE, `$1${REDACTED}`);
}

/** What {@link redactUrl} hides of path and query, as it was before it was written into a URL. */
export function secretsInUrl(url: string): string[] {
  const found = [...url.matchAll(TOKEN), ...url.matchAll(SECRET_VALUE)];
  return found.map(([, , value = '']) => decoded(value));
}

/** The text without any of the secrets, in whatever form a server may send back what it was sent. */
export function redactText(text: string, secrets: readonly string[]): string {
  return formsOf(secrets).reduce((rest, form) => rest.replaceAll(form, REDACTED), text);
}

/** Shorter texts are parts of words, so that headers without them could no longer be understood. */
const SHORTEST = 6;

/** Texts by name, as headers are, without any of the secrets that could not be a part of a word. */
export function redactValues(
  values: Readonly<Record<string, string>>,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const forms = formsOf(secrets).filter((form) => form.length >= SHORTEST);
  const all = Object.values(values).join('\n');
  // An answer that repeats its request is rare, so that one look settles nearly all of them.
  if (!forms.some((form) => all.includes(form))) return values;
  const without = (value: string): string => forms.reduce((rest, form) => rest.replaceAll(form, REDACTED), value);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, without(value)]));
}

/** Whether one of the secrets stands in the text, in any form. */
export function holdsSecret(text: string, secrets: readonly string[]): boolean {
  return formsOf(secrets).some((form) => text.includes(form));
}

const known = new WeakMap<readonly string[], readonly string[]>();

/** The secrets as they are, and within JSON, a URL, a form, HTML and base64; the longest first, as one may be part of another. */
function formsOf(secrets: readonly string[]): readonly string[] {
  const held = known.get(secrets);
  if (held) return held;
  const forms = [...new Set(secrets.flatMap(formsOfOne))]
    .filter(Boolean)
    .sort((one, other) => other.length - one.length);
  known.set(secrets, forms);
  return forms;
}

function formsOfOne(secret: string): string[] {
  const text = secret.replace(/\p{Surrogate}/gu, '\ufffd');
  const plain = [secret, JSON.stringify(secret).slice(1, -1), base64Of(text)];
  return /^[\w.-]*$/.test(secret) ? plain : [...plain, ...inUrls(text), ...inHtml(text)];
}

function inUrls(text: string): string[] {
  const encoded = encodeURIComponent(text);
  const lower = encoded.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase());
  return [encoded, lower, encoded.replaceAll('%20', '+'), new URLSearchParams([['', text]]).toString().slice(1)];
}

function inHtml(text: string): string[] {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return ['&#39;', '&#x27;', '&apos;'].map((quote) => escaped.replaceAll('"', '&quot;').replaceAll("'", quote));
}

function base64Of(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
