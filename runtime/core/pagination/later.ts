type Step<T> = Promise<IteratorResult<T, void>>;

/**
 * A generator that is made with its first step, so that what makes it need not be there before. As with any generator,
 * leaving it before makes nothing, and a failure ends it.
 */
export function later<T>(make: () => Promise<AsyncGenerator<T, void>>): AsyncGenerator<T, void, undefined> {
  let made: AsyncGenerator<T, void> | undefined;
  let making: Promise<AsyncGenerator<T, void>> | undefined;
  const first = async (step: (of: AsyncGenerator<T, void>) => Step<T>): Step<T> => {
    making ??= make();
    const begun = making;
    making = begun.catch(nothing<T>);
    made = await begun;
    return step(made);
  };
  const leave = (step: (of: AsyncGenerator<T, void>) => Step<T>): Step<T> => {
    making ??= Promise.resolve(nothing<T>());
    return first(step);
  };
  const generator: AsyncGenerator<T, void, undefined> = {
    next: () => (made ? made.next() : first((of) => of.next())),
    return: () => (made ? made.return() : leave((of) => of.return())),
    throw: (error) => (made ? made.throw(error) : leave((of) => of.throw(error))),
    [Symbol.asyncIterator]: () => generator,
  };
  return generator;
}

async function* nothing<T>(): AsyncGenerator<T, void> {}
