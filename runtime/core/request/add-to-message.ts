/** Lets an error say more, also at the head of its stack. */
export function addToMessage(error: Error, more: string): void {
  const before = error.message;
  error.message = `${before}; ${more}`;
  if (error.stack) error.stack = error.stack.replace(before, () => error.message);
}
