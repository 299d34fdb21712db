/** What stands in the place of a secret. */
export const REDACTED = '[redacted]';

/** The URL as it may be shown: without user, without secret query values, without the token of an upload or an attachment. */
export function redactUrl(url: string): string {
  return url
    .replace(/^(\w+:\/\/)[^/?#]*@/, '$1')
    .replace(/(\/uploads\/|\/attachments\/token\/)[^/?#]+/g, `$1${REDACTED}`)
    .replace(/([?&][^=&#]*(?:token|secret|password|signature|key|code)[^=&#]*=)[^&#]*/gi, `$1${REDACTED}`);
}

/** The text without any of the secrets, as they are, within JSON and within a URL: a server may send back what it was sent. */
export function redactText(text: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]);
  return forms.reduce((rest, secret) => (secret ? rest.replaceAll(secret, REDACTED) : rest), text);
}
