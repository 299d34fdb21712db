/** Rules by which names follow from names. */

/** `ticket_comments`, `ticket-comments`, `ticketComments` -> `TicketComments`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** `ticket_comments`, `ticket-comments` -> `ticketComments`. */
export function camelCase(name: string): string {
  const joined = name.replaceAll(/[-_ ]+(.)/g, (_, letter: string) => letter.toUpperCase());
  return joined.charAt(0).toLowerCase() + joined.slice(1);
}

/** `TicketComment` -> `ticket-comment`. */
export function kebabCase(name: string): string {
  return snakeCase(name).replaceAll('_', '-');
}

/** `TicketComment` -> `ticket_comment`; digits stay with the word before them. */
export function snakeCase(name: string): string {
  const parted = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2');
  return parted.replaceAll('-', '_').toLowerCase();
}

/** `ticket` -> `tickets`, `identity` -> `identities`, `status` -> `statuses`. */
export function plural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/.test(name)) return `${name}es`;
  return `${name}s`;
}

/** `Tickets` -> `Ticket`, `identities` -> `identity`, `statuses` -> `status`; `Status` stays. */
export function singular(name: string): string {
  if (/ies$/.test(name)) return `${name.slice(0, -3)}y`;
  if (/(ses|xes|zes|ches|shes)$/.test(name)) return name.slice(0, -2);
  return /[^su]s$/.test(name) ? name.slice(0, -1) : name;
}

/** Words of a name in lower case: `TicketComment` -> `ticket comment`. */
export function words(name: string): string {
  return snakeCase(name).replaceAll('_', ' ');
}

/** `Ticket` -> `a Ticket`, `Organization` -> `an Organization`, `User` -> `a User`. */
export function withArticle(name: string): string {
  return `${/^([aeio]|u(?!ser|ni|rl))/i.test(name) ? 'an' : 'a'} ${name}`;
}

/** The type without its `[]`. */
export function elementOf(type: string): string {
  return type.endsWith('[]') ? type.slice(0, -2) : type;
}
