/** Names of the runtime that users of the client need: values. */
export const clientValues: readonly string[] = [
  'AbortError',
  'ApiError',
  'AuthenticationError',
  'BadRequestError',
  'CacheError',
  'Client',
  'ConfigurationError',
  'ConflictError',
  'ConnectionError',
  'EndpointNotAvailableError',
  'IncompleteListError',
  'InvalidArgumentError',
  'PaginationLoopError',
  'PermissionError',
  'RateLimitBudgetExceededError',
  'RateLimitError',
  'RecordNotFoundError',
  'SearchLimitError',
  'ServerError',
  'TimeoutError',
  'TooManyValuesError',
  'UnexpectedResponseError',
  'ValidationError',
  'WebhookSignatureError',
  'ZendeskError',
];

/** Names of the runtime that users of the client need: types. */
export const clientTypes: readonly string[] = [
  'AppInfo',
  'AuthOptions',
  'CacheManager',
  'CacheSettings',
  'CacheStats',
  'CacheStatus',
  'ClientOptions',
  'ErrorDetail',
  'ErrorDetails',
  'Id',
  'LogLevel',
  'Logger',
  'RequestOptions',
  'ResolvedOptions',
  'ResponseInfo',
  'Signal',
  'Transport',
  'TransportRequest',
  'TransportResponse',
];

/** Names of the runtime that users of models and lists need: values. */
export const modelValues: readonly string[] = ['Call', 'JobFailedError', 'Model', 'Page', 'Paginator', 'Resource'];

/** Names of the runtime that users of models and lists need: types. */
export const modelTypes: readonly string[] = [
  'Attributes',
  'JobOutcome',
  'JobVerdict',
  'JobWaitOptions',
  'Many',
  'OpenString',
  'WithResponse',
];
