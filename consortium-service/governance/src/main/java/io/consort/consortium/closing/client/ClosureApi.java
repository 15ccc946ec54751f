package io.consort.consortium.closing.client;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.consort.kernel.exit.OpenMatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How each service has its ledger of a consortium opened, suspended or closed; alike in all of them. */
interface ClosureApi {

    @RequestLine("PUT /internal/consortia/{consortium}/closure")
    @Headers({"Content-Type: application/json", "Idempotency-Key: {key}"})
    Closed close(@Param("consortium") String consortium, @Param("key") String key, Closure closure);

    @RequestLine("GET /internal/consortia/{consortium}/open-matters")
    List<OpenMatter> openMatters(@Param("consortium") String consortium);

    record Closure(
            int turn, String state, String reason, @Nullable String resolution) {}

    record Closed(int turn, String state, Ledger ledger) {}

    record Ledger(long size, String root) {}
}
