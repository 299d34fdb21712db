/** Who may call, by the words that the documents use for them. */
const callers: Readonly<Record<string, string>> = {
  admins: 'Admins',
  administrators: 'Admins',
  agents: 'Agents',
  'light agents': 'Light agents',
  'end users': 'End users',
  'end-users': 'End users',
  'verified end users': 'Verified end users',
  'anonymous users': 'Anonymous users',
  anyone: 'Anyone',
  'help center managers': 'Help Center managers',
};

/**
 * Who may call an operation, as its description lists them below a heading. Undefined where it has no such list, or
 * where an entry is more than a name: conditions are sentences, which a person has to read.
 */
export function allowedForIn(description: string): string[] | undefined {
  const section = /^#+ *Allowed for:? *$([^#]*)/im.exec(description)?.[1];
  const bullets = [...(section ?? '').matchAll(/^ *[*-] +(.*)$/gm)].map(([, text = '']) => text);
  const names = bullets
    .flatMap((text) => text.split(/, and |, | and /))
    .map((name) => callers[name.trim().toLowerCase()]);
  const known = names.filter((name) => name !== undefined);
  return known.length === 0 || known.length < names.length ? undefined : [...new Set(known)];
}
