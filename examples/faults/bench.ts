import { type Clock, Zendesk } from 'zents';
import { Account } from '../crud/account.ts';
import type { Answer, Exchange } from './exchange.ts';
import { remembering, SCOPE } from './memory.ts';
import { asking, type FaultProxy, openFaultProxy } from './proxy.ts';
import type { Trial } from './trial.ts';

/** A sandbox, a proxy in front of it that spoils what a trial wants spoiled, and clients that ask the proxy. */
export class Bench {
  readonly account: Account;
  readonly clock: Clock = virtualClock();
  /** Read ahead, and don't. */
  readonly clients: readonly [Zendesk, Zendesk];
  /** Answer that came last while nothing was tried. */
  answered: Answer | undefined;
  readonly #proxy: FaultProxy;
  readonly #trials = new Map<string, Trial>();

  /** Opens all of it. */
  static async open(): Promise<Bench> {
    const account = await Account.open();
    return new Bench(account, await openFaultProxy(remembering(asking(account.sandbox.origin))));
  }

  private constructor(account: Account, proxy: FaultProxy) {
    this.account = account;
    this.#proxy = proxy;
    proxy.spoil = (exchange) => this.#trialOf(exchange)?.spoil(exchange);
    this.clients = [this.#client(true), this.#client(false)];
  }

  /** The faults of a trial, for the requests of a scope, while something runs. */
  async during<T>(scope: string, trial: Trial, run: () => Promise<T>): Promise<T> {
    this.#trials.set(scope, trial);
    return run().finally(() => this.#trials.delete(scope));
  }

  /** Ends all of it. */
  async close(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.close()));
    await this.#proxy.close();
    await this.account.close();
  }

  #trialOf({ headers, answer }: Exchange): Trial | undefined {
    const trial = this.#trials.get(headers[SCOPE] ?? '');
    if (!trial) this.answered = answer;
    return trial;
  }

  #client(prefetch: boolean): Zendesk {
    const { origin } = this.#proxy;
    const { auth } = this.account.sandbox;
    const limits = { maxRateLimitWait: 2_000_000_000, concurrency: 64, logLevel: 'silent' as const };
    return new Zendesk({ origin, auth, cache: false, clock: this.clock, prefetch, ...limits });
  }
}

/** Time that passes where somebody waits, at once. */
function virtualClock(): Clock {
  let passed = 0;
  return {
    now: () => Date.now() + passed,
    random: () => 0.5,
    wait: async (ms) => {
      passed += ms;
    },
  };
}
