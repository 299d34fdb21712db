import type { Call, OperationBehaviour } from '../../contract.ts';
import { bodyRecord } from '../../operations/body.ts';
import { type Attributes, isAttributes } from '../../types.ts';

const KEY = 'settings of the account';

const AT_FIRST: Attributes = {
  active_features: { ticket_forms: true, ticket_tagging: true, user_tagging: true, sandbox: true },
  api: { accepted_api_agreement: true, api_password_access_end_users: false, api_token_access: 'true' },
  branding: { header_color: '78A300', page_background_color: '333333', favicon_url: null, header_logo_url: null },
  email: { accept_wildcard_emails: true, rich_content_in_emails: true, html_mail_template: '{{content}}' },
  limits: { attachment_size: 52_428_800 },
  localization: { locale_ids: [1, 8] },
  tickets: { agent_collision: true, comments_public_by_default: true, tagging: true, status_hold: true },
  user: { language_selection: true, multiple_organizations: false, tagging: true },
};

const LOGIN: Attributes = { zendesk_login: true, google_login: false, remote_login: false, enforce_sso: false };

const SECURITY: Attributes = {
  agent_session_timeout: 480,
  end_user_session_timeout: 480,
  assumable: false,
  assumption_duration: 'off',
  assumption_expiration: null,
  authentication: { agent: { ...LOGIN, security_policy_name: 'recommended' }, end_user: LOGIN },
  ip: { ip_restriction_enabled: false, enable_agent_ip_restrictions: false, ip_ranges: '' },
};

/** The settings of an account, which has one set of them; those about email can be had on their own. */
export const accountSettingsOperations: Readonly<Record<string, OperationBehaviour>> = {
  ShowAccountSettings: (call) => ({ body: { settings: settingsOf(call) } }),
  UpdateAccountSettings: (call) => ({ body: { settings: changed(call) } }),
  GetAccountEmailSettings: (call) => ({ body: { settings: { email: settingsOf(call).email } } }),
  UpdateAccountEmailSettings: (call) => ({ body: { settings: { email: changed(call).email } } }),
  ShowSecuritySettings: () => ({ body: { security_settings: SECURITY } }),
};

function settingsOf({ world }: Call): Attributes {
  return (world.notes.get(KEY) as Attributes | undefined) ?? AT_FIRST;
}

/** What is not stated stays, within each group too. */
function changed(call: Call): Attributes {
  const before = settingsOf(call);
  const groups = Object.entries(bodyRecord(call, 'settings')).filter(([, group]) => isAttributes(group));
  const merged = groups.map(([name, group]) => [name, { ...(before[name] as object), ...(group as object) }]);
  const settings = { ...before, ...Object.fromEntries(merged) };
  call.world.notes.set(KEY, settings);
  return settings;
}
