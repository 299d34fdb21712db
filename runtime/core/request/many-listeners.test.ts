import { expect, it, vi } from 'vitest';
import { allowManyListeners } from './many-listeners.ts';

it('lets any number of calls listen to one signal, without a warning', () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
  const { signal } = new AbortController();
  allowManyListeners(signal);
  for (let each = 0; each < 20; each++) signal.addEventListener('abort', () => each);
  expect(warn).not.toHaveBeenCalled();
  const other = new AbortController().signal;
  for (let each = 0; each < 20; each++) other.addEventListener('abort', () => each);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

it('leaves alone what is no target of events', () => {
  const signal = { aborted: false, reason: undefined, addEventListener() {}, removeEventListener() {} };
  expect(() => allowManyListeners(signal)).not.toThrow();
  expect(() => allowManyListeners(undefined)).not.toThrow();
});
