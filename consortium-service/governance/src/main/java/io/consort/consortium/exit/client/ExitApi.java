package io.consort.consortium.exit.client;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.consort.kernel.exit.Balance;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Matter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How each service settles its part of exits; alike in all of them but for the terms. */
interface ExitApi {

    @RequestLine("POST /api/{service}/consortia/{consortium}/exit-previews")
    @Headers("Content-Type: application/json")
    Preview preview(@Param("service") String service, @Param("consortium") String consortium, Leaving leaving);

    @RequestLine("POST /api/{service}/consortia/{consortium}/exits")
    @Headers({"Content-Type: application/json", "Idempotency-Key: {key}"})
    void settle(
            @Param("service") String service,
            @Param("consortium") String consortium,
            @Param("key") String key,
            Settlement settlement);

    @RequestLine("POST /api/{service}/consortia/{consortium}/exits/{exit}/revocations")
    @Headers({"Content-Type: application/json", "Idempotency-Key: {key}"})
    void revoke(
            @Param("service") String service,
            @Param("consortium") String consortium,
            @Param("exit") String exit,
            @Param("key") String key,
            Revocation revocation);

    @RequestLine("POST /api/{service}/consortia/{consortium}/exits/{exit}/readmissions")
    @Headers({"Content-Type: application/json", "Idempotency-Key: {key}"})
    void readmit(
            @Param("service") String service,
            @Param("consortium") String consortium,
            @Param("exit") String exit,
            @Param("key") String key,
            Readmission readmission);

    /** Who leaves, on which terms; null for the usual ones of that service. */
    record Leaving(
            String member,
            String ground,
            String effective,
            @Nullable Record terms) {}

    record Settlement(
            String id,
            String member,
            String ground,
            String effective,
            @Nullable Record terms,
            String digest) {}

    record Revocation(String reason) {}

    record Readmission(String from) {}

    record Preview(List<ExitItem> items, List<Balance> balances, List<Matter> matters, String digest) {}
}
