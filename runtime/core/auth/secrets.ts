/** The parts of an `Authorization` header that nobody may see. */
export function secretsOf(authorization: string | undefined): string[] {
  const [scheme, credential] = authorization?.split(' ') ?? [];
  if (!credential) return [];
  return scheme === 'Basic' ? [credential, passwordOf(credential)] : [credential];
}

function passwordOf(credential: string): string {
  const bytes = Uint8Array.from(atob(credential), (char) => char.charCodeAt(0));
  const text = new TextDecoder().decode(bytes);
  return text.slice(text.indexOf(':') + 1);
}
