/** Headers that say who asks, or let one in. A key for repetitions opens nothing. */
const SECRET_HEADER =
  /authoriz|cookie|token|secret|password|passwd|credential|session|signature|^(?!idempotency-).*key/i;

/** Whether a header says who asks, or lets one in. */
export function isSecretHeader(name: string): boolean {
  return SECRET_HEADER.test(name);
}
