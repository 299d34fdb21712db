// OpenTelemetry: a span for each call, below the span that is active where it is made, without a dependency of the client's.
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, tracingChannel } from 'node:diagnostics_channel';
import { type Context, type ContextManager, context, ROOT_CONTEXT, SpanKind, trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { type CallTrace, type RetryEvent, Zendesk } from 'zents';
import { createSandbox } from 'zents/testing';

/** Hands contexts on through promises, by a store that a channel can be bound to. Give it to your NodeSDK: `contextManager`. */
class Contexts implements ContextManager {
  readonly store = new AsyncLocalStorage<Context>();
  active = (): Context => this.store.getStore() ?? ROOT_CONTEXT;
  with: ContextManager['with'] = (at, run, self, ...given) => this.store.run(at, () => run.call(self, ...given));
  bind: ContextManager['bind'] = (_, target) => target;
  enable = (): this => this;
  disable = this.enable;
}

/** From here on a span tells of each call, by the conventions for clients of HTTP. */
function traceZendesk({ store }: Contexts): void {
  const calls = tracingChannel<Context, CallTrace>('zents:call');
  calls.start.bindStore(store, ({ operation, method, url }) => {
    const attributes = { 'http.request.method': method, 'url.full': url };
    const options = { kind: SpanKind.CLIENT, attributes };
    return trace.setSpan(context.active(), trace.getTracer('zents').startSpan(operation, options));
  });
  subscribe('zents:retry', (event) => {
    const { because, afterMs } = event as RetryEvent;
    trace.getActiveSpan()?.addEvent('retry', { because, after_ms: afterMs });
  });
  subscribe('tracing:zents:call:asyncEnd', (message) => {
    const { status, error, attempts } = message as CallTrace;
    const span = trace.getActiveSpan();
    if (status !== undefined) span?.setAttribute('http.response.status_code', status);
    if (attempts > 1) span?.setAttribute('http.request.resend_count', attempts - 1);
    if (error !== undefined) span?.setAttribute('error.type', error).setStatus({ code: 2 /* ERROR */ });
    span?.end();
  });
}

const contexts = new Contexts();
const exporter = new InMemorySpanExporter(); // yours sends them somewhere
context.setGlobalContextManager(contexts);
trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
traceZendesk(contexts);

const sandbox = await createSandbox({ seed: 'small' });
const zendesk = new Zendesk({ origin: sandbox.origin, auth: sandbox.auth, logLevel: 'silent' });
sandbox.fail('tickets.get', { status: 503, times: 1 });
await trace.getTracer('mine').startActiveSpan('my job', async (job) => {
  await Promise.all([zendesk.tickets.get(1), zendesk.users.get(999_999).catch(() => {})]);
  job.end();
});
const spans = exporter.getFinishedSpans();
const parentOf = (id: string | undefined): string => spans.find((one) => one.spanContext().spanId === id)?.name ?? '-';
for (const { name, parentSpanContext: parent, attributes, events } of spans)
  console.log(name, '<', parentOf(parent?.spanId), attributes, ...events.map((event) => event.name));
await zendesk.close();
await sandbox.close();
