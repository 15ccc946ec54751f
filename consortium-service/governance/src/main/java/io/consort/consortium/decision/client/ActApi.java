package io.consort.consortium.decision.client;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.consort.kernel.json.Terms;
import io.consort.kernel.note.ProvenEntry;

/** What another service does by resolution. */
interface ActApi {

    @RequestLine("POST /internal/consortia/{consortium}/acts/{act}/tries")
    @Headers({"Idempotency-Key: try", "Content-Type: application/json"})
    void attempt(@Param("consortium") String consortium, @Param("act") String act, Attempt attempt);

    @RequestLine("POST /internal/consortia/{consortium}/acts/{act}")
    @Headers({"Idempotency-Key: {key}", "Content-Type: application/json"})
    void carryOut(
            @Param("consortium") String consortium,
            @Param("act") String act,
            @Param("key") String key,
            ProvenEntry proof);

    record Attempt(Terms terms) {}
}
