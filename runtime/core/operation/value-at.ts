/** What an answer holds under a key; `a.b` is found under `b` within `a`. */
export function valueAt(body: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((value, name) => ownValue(value, name), body);
}

function ownValue(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
