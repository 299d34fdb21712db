/** A generator that is made with its first step, so that what makes it need not be there before. */
export function later<T>(make: () => Promise<AsyncGenerator<T, void>>): AsyncGenerator<T, void, undefined> {
  let made: AsyncGenerator<T, void> | undefined;
  let making: Promise<AsyncGenerator<T, void>> | undefined;
  type Step = Promise<IteratorResult<T, void>>;
  const first = async (step: (of: AsyncGenerator<T, void>) => Step): Step => {
    making ??= make();
    made = await making;
    return step(made);
  };
  const generator: AsyncGenerator<T, void, undefined> = {
    next: () => (made ? made.next() : first((of) => of.next())),
    return: () => (made ? made.return() : first((of) => of.return())),
    throw: (error) => (made ? made.throw(error) : first((of) => of.throw(error))),
    [Symbol.asyncIterator]: () => generator,
  };
  return generator;
}
