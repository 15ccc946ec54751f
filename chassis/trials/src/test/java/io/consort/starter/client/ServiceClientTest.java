package io.consort.starter.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brave.Tracing;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Trying;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.brave.bridge.BraveCurrentTraceContext;
import io.micrometer.tracing.brave.bridge.BravePropagator;
import io.micrometer.tracing.brave.bridge.BraveTracer;
import io.micrometer.tracing.brave.bridge.W3CPropagation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceClientTest {

    private final World world = new World();
    private final ServiceClient<Pledges> finance =
            world.clients().client("finance", world.consortiumUri(), Pledges.class);

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void sendsAndReadsJson() {
        answer(okJson("{\"pledgor\":\"ibm\",\"newer\":\"field\"}"));

        assertThat(tell().pledgor()).isEqualTo(new OrganisationId("ibm"));
        world.consortium.verify(postRequestedFor(urlEqualTo("/internal/pledges"))
                .withHeader("Content-Type", equalTo("application/json"))
                .withHeader("Idempotency-Key", equalTo("k-1"))
                .withRequestBody(equalToJson("{\"pledgor\":\"ibm\"}")));
    }

    @Test
    void tellsNothingWithinATryAndIsNotHeldToHaveFailed() {
        answer(okJson("{\"pledgor\":\"ibm\"}"));

        for (int i = 0; i < 20; i++) {
            DomainException refusal = catchThrowableOfType(DomainException.class, () -> Trying.within(() -> tell()));
            assertThat(refusal.slug()).isEqualTo("cannot-be-tried");
        }
        world.consortium.verify(0, postRequestedFor(urlEqualTo("/internal/pledges")));
        assertThat(tell().pledgor()).isEqualTo(new OrganisationId("ibm"));
    }

    @ParameterizedTest
    @CsvSource({"404,NOT_FOUND", "409,CONFLICT", "412,STALE", "422,REFUSED"})
    void refusesByTheNameOfTheRuleThatRefusedOverThere(int status, Kind kind) {
        answer(problem(status));

        DomainException refusal = catchThrowableOfType(DomainException.class, this::tell);

        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.slug()).isEqualTo("share-already-pledged");
        assertThat(refusal.detail()).isEqualTo("The share is pledged.");
        assertThat(refusal.fields()).containsExactly(new FieldError("/share", "Pledged as P-1."));
    }

    /** It was asked at the wrong time: a process that asks again may find it open. */
    @ParameterizedTest
    @ValueSource(strings = {"consortium-suspended", "consortium-dissolved"})
    void takesALedgerThatIsShutForNoRefusalOfWhatWasAsked(String slug) {
        answer(aResponse()
                .withStatus(409)
                .withBody("{\"type\":\"/problems/" + slug + "\",\"detail\":\"It is shut.\"}"));

        DomainException refusal = catchThrowableOfType(DomainException.class, this::tell);

        assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(refusal.slug()).isEqualTo(slug);
        assertThat(refusal.detail()).isEqualTo("It is shut.");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 429, 500, 503})
    void takesAFaultBetweenTheServicesForNoRefusal(int status) {
        answer(problem(status));

        assertUnavailable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "{\"type\":\"/problems/No Slug\",\"detail\":\"x\"}", "[1]"})
    void takesAnErrorWithoutAProblemForNoRefusal(String body) {
        answer(aResponse().withStatus(422).withBody(body));

        assertUnavailable();
    }

    @Test
    void sendsAChangeOnce() {
        answer(aResponse().withFault(Fault.EMPTY_RESPONSE));

        assertUnavailable();
        world.consortium.verify(1, postRequestedFor(urlEqualTo("/internal/pledges")));
    }

    @Test
    void countsNoRefusalAgainstTheOtherService() {
        answer(problem(422));
        for (int i = 0; i < 12; i++) {
            catchThrowableOfType(DomainException.class, this::tell);
        }
        answer(okJson("{\"pledgor\":\"ibm\"}"));

        assertThat(tell().pledgor()).isEqualTo(new OrganisationId("ibm"));
    }

    @Test
    void refusesAnAnswerWithoutEnd() {
        answer(okJson("{\"pledgor\":\"ibm\"}" + " ".repeat(1 << 20)));

        assertUnavailable();
    }

    @Test
    void sendsTheTraceAlong() {
        answer(okJson("{\"pledgor\":\"ibm\"}"));
        try (Tracing tracing = Tracing.newBuilder()
                .traceId128Bit(true)
                .propagationFactory(new W3CPropagation())
                .build()) {
            Tracer tracer =
                    new BraveTracer(tracing.tracer(), new BraveCurrentTraceContext(tracing.currentTraceContext()));
            ServiceClient<Pledges> traced = world.clients(new TracePropagation(tracer, new BravePropagator(tracing)))
                    .client("finance", world.consortiumUri(), Pledges.class);
            Span span = tracer.nextSpan().start();
            try (Tracer.SpanInScope scope = tracer.withSpan(span)) {
                assertThat(scope).isNotNull();
                traced.tell(api -> api.place("k-1", new Pledge(new OrganisationId("ibm"))));
            }

            world.consortium.verify(postRequestedFor(urlEqualTo("/internal/pledges"))
                    .withHeader("traceparent", matching("00-" + span.context().traceId() + "-[0-9a-f]{16}-0[01]")));
        }
    }

    private void answer(ResponseDefinitionBuilder answer) {
        world.consortium.stubFor(post("/internal/pledges").willReturn(answer));
    }

    private static ResponseDefinitionBuilder problem(int status) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("""
                        {"type":"/problems/share-already-pledged","title":"Pledged","status":%d,
                         "detail":"The share is pledged.","errors":[{"pointer":"/share","detail":"Pledged as P-1."}]}""".formatted(status));
    }

    private Pledge tell() {
        return finance.tell(api -> api.place("k-1", new Pledge(new OrganisationId("ibm"))));
    }

    private void assertUnavailable() {
        DomainException refusal = catchThrowableOfType(DomainException.class, this::tell);
        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(refusal.slug()).isEqualTo("service-unavailable");
        assertThat(refusal.detail()).contains("finance");
    }

    interface Pledges {
        @RequestLine("POST /internal/pledges")
        @Headers("Idempotency-Key: {key}")
        Pledge place(@Param("key") String key, Pledge pledge);
    }

    record Pledge(OrganisationId pledgor) {}
}
