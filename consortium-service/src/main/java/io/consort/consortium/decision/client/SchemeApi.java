package io.consort.consortium.decision.client;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the IP ledger does by resolution. */
interface SchemeApi {

    @RequestLine("POST /internal/consortia/{consortium}/scheme-enactments")
    @Headers({"Idempotency-Key: {key}", "Content-Type: application/json"})
    void enact(@Param("consortium") String consortium, @Param("key") String key, Enactment enactment);

    record Enactment(
            String scheme,
            int version,
            String resolution,
            @Nullable LocalDate from) {}
}
