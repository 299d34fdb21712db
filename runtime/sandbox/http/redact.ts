const SECRET = /authorization|cookie|csrf|token|secret|password/i;

/** Headers without the credentials in them, for the log of requests. */
export function redacted(headers: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(headers);
  return Object.fromEntries(entries.map(([name, value]) => [name, SECRET.test(name) ? '[redacted]' : value]));
}
