/** A misspelt key would be passed over in silence, and the test that needs it would test nothing. */
export function refuseUnknownKeys(what: string, given: object, known: readonly string[]): void {
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new RangeError(`${what} has no "${unknown}". It has ${known.join(', ')}`);
}

/** A value must be one of those that there are. */
export function refuseUnknownValue(what: string, given: unknown, known: readonly string[]): void {
  if (!known.includes(given as string))
    throw new RangeError(`${what} must be one of ${known.join(', ')}, not ${JSON.stringify(given)}`);
}
