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
  'IdempotentRequestError',
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
  'CacheEvent',
  'CacheManager',
  'CacheSettings',
  'CacheStats',
  'CacheStatus',
  'ClientEvents',
  'ClientOptions',
  'Clock',
  'ErrorDetail',
  'ErrorDetails',
  'EventListener',
  'EventName',
  'Id',
  'JobEvent',
  'LogLevel',
  'Logger',
  'PageEvent',
  'RateLimitDemand',
  'RateLimitEvent',
  'RateLimitGrant',
  'RateLimitLesson',
  'RateLimitStore',
  'RequestEvent',
  'RequestOptions',
  'ResolvedOptions',
  'ResponseInfo',
  'RetryEvent',
  'Signal',
  'TokenEvent',
  'Transport',
  'TransportRequest',
  'TransportResponse',
];

/** Names of the runtime that users of models and lists need: values. */
export const modelValues: readonly string[] = [
  'ApiCall',
  'IncrementalExport',
  'JobFailedError',
  'Model',
  'Page',
  'Paginator',
  'Resource',
];

/** Names of the runtime that users of models and lists need: types. */
export const modelTypes: readonly string[] = [
  'AttachOptions',
  'Attributes',
  'Destination',
  'DownloadedFile',
  'ExportCheckpoint',
  'ExportPage',
  'FileSource',
  'FileStream',
  'Found',
  'JobOutcome',
  'JobVerdict',
  'JobWaitOptions',
  'Many',
  'ModelClass',
  'ObjectLink',
  'OpenString',
  'SearchKeywords',
  'SearchValue',
  'TypedKeywords',
  'UnlistedString',
  'WithResponse',
];

/** Names of the runtime that are exported by the entry `stores`: values. */
export const storeValues: readonly string[] = ['redisRateLimitStore'];

/** Names of the runtime that are exported by the entry `stores`: types. */
export const storeTypes: readonly string[] = ['RedisClient', 'RedisRateLimitStoreOptions'];
