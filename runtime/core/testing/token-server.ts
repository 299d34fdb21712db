import type { Asker, GrantBody } from '../auth/strategy.ts';
import { BadRequestError } from '../errors/api-error.ts';
import { ConnectionError } from '../errors/request-errors.ts';
import type { ClientEvents } from '../events/events.ts';

/** What a server of tokens does for a test: each grant ends the tokens before it. */
export interface TokenServer {
  now: number;
  /** Grants so far. */
  grants: GrantBody[];
  /** Refresh token that works. */
  refreshToken: string;
  scope: string;
  /** Answers that are lost after the server has granted, or before. */
  lost: ('granted' | 'not granted')[];
  events: ClientEvents['token'][];
  lines: string[];
  /** Called within a grant, before it is answered. */
  meanwhile: () => Promise<void>;
  asker: Asker;
}

const ORIGIN = 'https://acme.zendesk.com';

export function tokenServer(): TokenServer {
  const server: TokenServer = {
    now: 1_000_000,
    grants: [],
    refreshToken: 'r0',
    scope: 'read write',
    lost: [],
    events: [],
    lines: [],
    meanwhile: async () => {},
    asker: undefined as never,
  };
  const note = (line: string): void => void server.lines.push(line);
  server.asker = {
    origin: ORIGIN,
    clock: { now: () => server.now },
    log: { debug: note, info: note, warn: note, error: note },
    events: { emit: (_, make) => void server.events.push(make() as never), on: () => () => {}, hears: () => true },
    grant: (body, beforeRepeating) => repeated(server, body, beforeRepeating),
  };
  return server;
}

async function repeated(server: TokenServer, body: GrantBody, beforeRepeating?: () => Promise<void>) {
  for (;;) {
    server.grants.push(body);
    await server.meanwhile();
    const lost = server.lost.shift();
    if (!lost) return answer(server, body);
    if (lost === 'granted') answer(server, body);
    if (server.lost.length === 0 && server.grants.length > 5) throw new ConnectionError('lost');
    await beforeRepeating?.();
  }
}

function answer(server: TokenServer, { refresh_token, grant_type }: GrantBody) {
  const response = { status: 200, headers: {}, url: `${ORIGIN}/oauth/tokens`, requestId: 'q' };
  const number = server.grants.length;
  const data = { access_token: `a${number}`, token_type: 'bearer', scope: server.scope, expires_in: 1800 };
  if (grant_type !== 'refresh_token') return { data, response };
  if (refresh_token !== server.refreshToken) throw refused();
  server.refreshToken = `r${number}`;
  return { data: { ...data, refresh_token: server.refreshToken, refresh_token_expires_in: 2_592_000 }, response };
}

function refused(): BadRequestError {
  const about = { status: 400, apiCode: 'invalid_grant', details: {}, requestId: 'q', headers: {} };
  return new BadRequestError('POST answered 400 invalid_grant', { ...about, method: 'POST', url: ORIGIN });
}
