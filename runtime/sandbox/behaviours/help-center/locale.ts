import type { Call, OperationBehaviour } from '../../contract.ts';

/** The language of an account that states no other. */
export const LANGUAGE = 'en-us';

/** The languages of the Help Center. */
export const LANGUAGES: readonly string[] = [LANGUAGE, 'de', 'fr'];

/** The language that the path of a call names. */
export function pathLanguage({ path, operation }: Call): string | undefined {
  const form = operation.localePath?.split('/') ?? [];
  const segments = path.split('/');
  return form.length === segments.length ? segments[form.indexOf('{locale}')] : undefined;
}

/** Which languages there are. */
export const localeOperations: Readonly<Record<string, OperationBehaviour>> = {
  ListLocales: () => ({ body: { locales: [...LANGUAGES], default_locale: LANGUAGE } }),
};
