export { AttachableModel, type AttachOptions } from './attachments/attachable-model.ts';
export type {
  Destination,
  DownloadedFile,
  FileStream,
  NodeWritable,
  WritableStreamLike,
} from './attachments/destinations.ts';
export { downloadFile } from './attachments/download-file.ts';
export { DownloadableModel } from './attachments/downloadable-model.ts';
export { FilesResource } from './attachments/files-resource.ts';
export { uploadFile } from './attachments/upload-file.ts';
export type { ClientCredentialsAuth } from './auth/client-credentials.ts';
export type { AuthOptions } from './auth/options.ts';
export { type AuthorizationCode, parseCallback } from './auth/parse-callback.ts';
export type { RefreshTokenAuth } from './auth/refresh-token.ts';
export { fileTokenStore } from './auth/stores/file.ts';
export { memoryTokenStore } from './auth/stores/memory.ts';
export { type RedisTokenStoreOptions, redisTokenStore } from './auth/stores/redis.ts';
export type { TokenStore } from './auth/token-store.ts';
export type { Tokens } from './auth/tokens.ts';
export { BulkRun, type OpenBulk } from './bulk/bulk-run.ts';
export type { BulkCounts, BulkState, OpenRows } from './bulk/bulk-state.ts';
export type { BulkOptions, BulkOutcome, BulkProgress, BulkResult, BulkSummary } from './bulk/bulk-types.ts';
export { Job, type JobVerdict, type JobWaitOptions, type ResultOf } from './bulk/job.ts';
export { type FailedRow, JobFailedError } from './bulk/job-error.ts';
export type { JobOutcome, JobRowError, OutcomeState } from './bulk/outcomes.ts';
export type { RowRange } from './bulk/row-set.ts';
export { CacheManager, type CacheStats, type CacheStatus, type CacheTable } from './cache/manager.ts';
export { type AuthorizationFlow, type AuthorizationRequest, authorizationUrlAt } from './client/authorization-url.ts';
export type { Principal } from './client/check-credentials.ts';
export { Client } from './client/client.ts';
export { type CodeExchange, exchangeCodeBy } from './client/exchange-code.ts';
export type { AppInfo, ClientOptions, ResolvedOptions } from './client/options.ts';
export type { LoadSignIn, SignIn } from './client/sign-in.ts';
export {
  ApiError,
  type ApiErrorProperties,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  EndpointNotAvailableError,
  type ErrorDetail,
  type ErrorDetails,
  IdempotentRequestError,
  PermissionError,
  RateLimitError,
  RecordNotFoundError,
  ServerError,
  ValidationError,
} from './errors/api-error.ts';
export { MissingScopesError, SignInError, type TokenStoreAction, TokenStoreError } from './errors/auth-errors.ts';
export { CursorExpiredError } from './errors/cursor-expired.ts';
export {
  IncompleteListError,
  PaginationLoopError,
  SearchLimitError,
  TooManyValuesError,
} from './errors/list-errors.ts';
export {
  AbortError,
  ConnectionError,
  RateLimitBudgetExceededError,
  TimeoutError,
  UnexpectedResponseError,
} from './errors/request-errors.ts';
export {
  CacheError,
  ConfigurationError,
  InvalidArgumentError,
  WebhookSignatureError,
  type WebhookSignatureReason,
} from './errors/usage-errors.ts';
export { ZendeskError } from './errors/zendesk-error.ts';
export type {
  CacheEvent,
  CallTrace,
  ClientEvents,
  DriftEvent,
  DriftKind,
  EventListener,
  EventName,
  JobEvent,
  PageEvent,
  RateLimitEvent,
  RequestEvent,
  RetryEvent,
  TokenEvent,
} from './events/events.ts';
export type { ExportCheckpoint } from './export/checkpoint.ts';
export type { ExportPage } from './export/export-page.ts';
export type { ExportProgress } from './export/export-state.ts';
export { type ExportedRecord, IncrementalExport } from './export/incremental-export.ts';
export type { ExportFileOptions } from './export/to-file.ts';
export type { BlobLike, FileContent, FileSource, FileUrl, NamedFile, ReadableStreamLike } from './files/source.ts';
export type { LogLevel } from './log/levels.ts';
export type { Logger } from './log/logger.ts';
export { Model } from './model/model.ts';
export type {
  Access,
  AttributeSchema,
  Attributes,
  CacheSettings,
  ModelChoice,
  ModelClass,
  ObjectLink,
  ObjectSchema,
  ResourceClass,
  TypeLink,
  UpdateRule,
} from './model/schema.ts';
export type { ModelContext } from './model/view.ts';
export type { OpenString } from './operation/open-string.ts';
export type {
  Answer,
  AnswerValue,
  ArrayStyle,
  ListOperation,
  LoadedOperations,
  Method,
  Operation,
  Operations,
  PaginationFlavour,
  QueryParameter,
  RequestBody,
  RetryClass,
  SearchRules,
  SideLoad,
} from './operation/operation.ts';
export type { ScalarType } from './operation/scalar-type.ts';
export type { UnlistedString } from './operation/unlisted-string.ts';
export type { RateLimitState, RateLimits } from './pacing/known-budgets.ts';
export type { RateLimitOptions } from './pacing/options.ts';
export { type RedisRateLimitStoreOptions, redisRateLimitStore } from './pacing/redis-store.ts';
export type { RateLimitDemand, RateLimitGrant, RateLimitLesson, RateLimitStore } from './pacing/store.ts';
export { Page } from './pagination/page.ts';
export { Paginator } from './pagination/paginator.ts';
export type { StreamOf } from './pagination/stream.ts';
export type { RedisClient } from './redis/redis-client.ts';
export type { Clock } from './request/context.ts';
export type { ApiRequest, ApiResponse, Id, Requester, RequestOptions, ResponseInfo } from './request/types.ts';
export { Call as ApiCall, type WithResponse } from './resource/call.ts';
export type { Many } from './resource/collection.ts';
export { Resource } from './resource/resource.ts';
export { SearchResource } from './resource/search-resource.ts';
export type { CallInput, ResourceClient } from './resource/types.ts';
export type { Found, SearchKeywords, SearchValue, TypedKeywords } from './search/keywords.ts';
export { searchArguments } from './search/search-arguments.ts';
export type { Signal, Transport, TransportRequest, TransportResponse } from './transport/transport.ts';
export type {
  WebhookBody,
  WebhookCall,
  WebhookHeaders,
  WebhookRequest,
  WebhookSignatureHeaders,
  WebhookToSign,
  WebhookVerification,
} from './webhooks/types.ts';
export { signWebhook, unwrapWebhook, verifyWebhook } from './webhooks/webhooks.ts';
