import type { Call, OperationBehaviour, Selection } from '../contract.ts';
import { recordNotFound } from '../http/failure.ts';
import type { Attributes, Result } from '../types.ts';
import { recordsOf } from '../world.ts';

/** The languages of an account: by id or by code, the caller's, the one that fits best. */
export const localeOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowLocaleById: (call) => {
    const { locale_id: id } = call.parameters;
    return answer(all(call).find((one) => String(one.id) === id || isCode(one, id)));
  },
  ShowCurrentLocale: (call) => answer(all(call).find(({ id }) => id === call.principal?.locale_id) ?? usual(call)),
  DetectBestLocale: (call) => answer(best(call) ?? usual(call)),
};

/** Agents' languages and public ones are all that there are. */
export const localeSelections: Readonly<Record<string, Selection>> = {
  'locales.list': (call) => all(call),
  ListLocalesForAgent: (call) => all(call),
  ListAvailablePublicLocales: (call) => all(call),
};

function all({ world }: Call): Attributes[] {
  return recordsOf(world, 'Locale');
}

function usual(call: Call): Attributes | undefined {
  return all(call).find((one) => one.default === true) ?? all(call)[0];
}

function isCode({ locale }: Attributes, code: string | undefined): boolean {
  return code !== undefined && String(locale).toLowerCase() === code.toLowerCase();
}

/** What the caller speaks, in the order of preference, within what the request leaves. */
function best(call: Call): Attributes | undefined {
  const available = call.query.get('available_locales')?.split(',');
  const locales = all(call).filter((one) => available?.some((code) => isCode(one, code)) ?? true);
  const wanted = (call.headers['accept-language'] ?? '').split(',').map((part) => part.split(';')[0]?.trim());
  const language = (code: unknown): string => String(code).split('-')[0]?.toLowerCase() ?? '';
  for (const code of wanted) {
    const found =
      locales.find((one) => isCode(one, code)) ?? locales.find(({ locale }) => language(locale) === language(code));
    if (found) return found;
  }
  return undefined;
}

function answer(locale: Attributes | undefined): Result {
  if (!locale) throw recordNotFound();
  return { body: { locale } };
}
