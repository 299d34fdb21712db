import { describe, expect, it } from 'vitest';
import { didYouMean } from './did-you-mean.ts';

const names = ['timeout', 'maxRetries', 'locale', 'logger'];

describe('didYouMean', () => {
  it.each([
    ['timeuot', '; did you mean "timeout"?'],
    ['maxretries', '; did you mean "maxRetries"?'],
    ['locales', '; did you mean "locale"?'],
    ['colour', ''],
    ['', ''],
  ])('says for %j: %j', (wrong, words) => {
    expect(didYouMean(wrong, names)).toBe(words);
  });

  it('says nothing where there is nothing to choose from', () => {
    expect(didYouMean('timeout', [])).toBe('');
  });
});
