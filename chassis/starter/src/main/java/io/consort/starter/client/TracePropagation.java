package io.consort.starter.client;

import feign.RequestInterceptor;
import feign.RequestTemplate;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;

/** Sends the trace along ({@code traceparent}, W3C Trace Context), so that one request can be followed through all services. */
final class TracePropagation implements RequestInterceptor {

    private final Tracer tracer;
    private final Propagator propagator;

    TracePropagation(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    @Override
    public void apply(RequestTemplate request) {
        TraceContext context = tracer.currentTraceContext().context();
        if (context != null) {
            propagator.inject(context, request, (_, name, value) -> request.header(name, value));
        }
    }
}
