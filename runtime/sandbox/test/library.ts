import type { OperationTable, SandboxTables } from '../tables.ts';

const collection = (
  name: string,
  key: string,
  object: string,
  more: Partial<OperationTable> = {},
): OperationTable[] => {
  const path = `/api/v2/${name}`;
  const one = `${path}/{${key}_id}`;
  return [
    {
      id: `${name}.list`,
      method: 'GET',
      path,
      answer: { [name]: `${object}[]` },
      pagination: ['cursor', 'offset'],
      ...more,
    },
    { id: `${name}.get`, method: 'GET', path: one, answer: { [key]: object }, ...more },
    { id: `${name}.create`, method: 'POST', path, body: { [key]: object }, answer: { [key]: object } },
    { id: `${name}.update`, method: 'PUT', path: one, body: { [key]: object }, answer: { [key]: object } },
    { id: `${name}.delete`, method: 'DELETE', path: one, answer: 'none' },
    { id: `${name}.count`, method: 'GET', path: `${path}/count`, answer: { count: 'Count' } },
  ];
};

const job = { job_status: 'JobStatus' } as const;

/** An API that Zendesk doesn't have: the engine knows nothing but these rows. */
export const library: SandboxTables = {
  objects: [
    {
      object: 'Book',
      attributes: {
        id: { type: 'integer', access: 'read' },
        url: { type: 'string', access: 'read' },
        title: { type: 'string', required: true },
        external_id: { type: 'string', nullable: true },
        language: { type: 'string', values: ['en', 'fr'] },
        author_id: { type: 'integer', nullable: true, references: 'Author' },
        editor_ids: { type: 'integer[]', references: 'Author' },
        labels: { type: 'string[]' },
        notes: { type: 'object', update: 'mergeKeys' },
        copies: { type: 'Copy[]', update: 'mergeById' },
        isbn: { type: 'string', access: 'create', nullable: true },
        secret: { type: 'string', access: 'write' },
        lent_until: { type: 'timestamp', nullable: true },
        created_at: { type: 'timestamp', access: 'read' },
        updated_at: { type: 'timestamp', access: 'read' },
      },
    },
    { object: 'Copy', attributes: { id: 'integer', shelf: 'string' } },
    { object: 'Author', attributes: { id: 'integer', name: 'string', born: { type: 'integer', nullable: true } } },
    { object: 'Review', attributes: { id: 'integer', text: 'string' } },
    {
      object: 'JobStatus',
      idType: 'string',
      attributes: { id: 'string', status: 'string', results: { type: 'any', nullable: true } },
    },
  ],
  operations: [
    ...collection('books', 'book', 'Book', {
      include: { authors: { key: 'authors', object: 'Author' }, shelves: { key: 'shelves' } },
      sort: { cursor: ['id', 'title'], offset: ['title', 'author'] },
    }),
    ...collection('authors', 'author', 'Author'),
    {
      id: 'books.getMany',
      method: 'GET',
      path: '/api/v2/books/show_many',
      answer: { books: 'Book[]' },
      include: { authors: { key: 'authors', object: 'Author' } },
    },
    {
      id: 'books.createMany',
      method: 'POST',
      path: '/api/v2/books/create_many',
      body: { books: 'Book[]' },
      answer: job,
    },
    {
      id: 'books.updateMany',
      method: 'PUT',
      path: '/api/v2/books/update_many',
      body: { books: 'Book[]' },
      answer: job,
    },
    {
      id: 'books.updateManySame',
      method: 'PUT',
      path: '/api/v2/books/update_many',
      body: { book: 'Book' },
      answer: job,
      bulk: { of: 'update', form: 'same' },
    },
    { id: 'books.deleteMany', method: 'DELETE', path: '/api/v2/books/destroy_many', answer: job },
    {
      id: 'books.createOrUpdate',
      method: 'POST',
      path: '/api/v2/books/create_or_update',
      body: { book: 'Book' },
      answer: { book: 'Book' },
    },
    {
      id: 'authors.books.list',
      method: 'GET',
      path: '/api/v2/authors/{author_id}/books',
      answer: { books: 'Book[]' },
      pagination: ['cursor', 'offset'],
    },
    {
      id: 'authors.books.edited',
      method: 'GET',
      path: '/api/v2/authors/{author_id}/books/edited',
      answer: { books: 'Book[]' },
      scope: { author_id: 'editor_ids' },
    },
    {
      id: 'authors.books.count',
      method: 'GET',
      path: '/api/v2/authors/{author_id}/books/count',
      answer: { count: 'Count' },
    },
    {
      id: 'books.editors',
      method: 'GET',
      path: '/api/v2/books/{book_id}/editors',
      answer: { authors: 'Author[]' },
    },
    {
      id: 'books.reviews.list',
      method: 'GET',
      path: '/api/v2/books/{book_id}/reviews',
      answer: { reviews: 'Review[]' },
    },
    {
      id: 'books.reviews.create',
      method: 'POST',
      path: '/api/v2/books/{book_id}/reviews',
      body: { review: 'Review' },
      answer: { review: 'Review' },
    },
    ...(['GET', 'POST', 'PUT', 'DELETE'] as const).map((method) => ({
      id: `books.labels.${method.toLowerCase()}`,
      method,
      path: '/api/v2/books/{book_id}/labels',
      answer: { labels: 'string[]' },
    })),
    { id: 'books.bind', method: 'POST', path: '/api/v2/books/{book_id}/bind', answer: { book: 'Book' } },
    {
      id: 'shelves.list',
      method: 'GET',
      path: '/api/v2/shelves',
      answer: { shelves: 'Book[]' },
      pagination: ['offset'],
    },
    { id: 'jobStatuses.get', method: 'GET', path: '/api/v2/job_statuses/{job_status_id}', answer: job },
    {
      id: 'jobStatuses.getMany',
      method: 'GET',
      path: '/api/v2/job_statuses/show_many',
      answer: { job_statuses: 'JobStatus[]' },
    },
  ],
};
