import { describe, expect, it } from 'vitest';
import { LOG_LEVELS } from './levels.ts';
import { createLogger } from './logger.ts';

describe('createLogger', () => {
  it.each([
    ['debug', ['debug', 'info', 'warn', 'error']],
    ['info', ['info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
    ['silent', []],
  ] as const)('at level %s passes on %j', (level, passed) => {
    const lines: string[] = [];
    const note = (name: string) => (message: string) => void lines.push(`${name} ${message}`);
    const sink = { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') };
    const log = createLogger(sink, level);
    for (const name of LOG_LEVELS) if (name !== 'silent') log[name]('x');
    expect(lines).toEqual(passed.map((name) => `${name} x`));
  });

  it('calls a logger as a method, so that one with a state works', () => {
    class Counter {
      lines = 0;
      debug(): void {}
      info(): void {}
      warn(): void {
        this.lines++;
      }
      error(): void {}
    }
    const sink = new Counter();
    createLogger(sink, 'warn').warn('x');
    expect(sink.lines).toBe(1);
  });
});
