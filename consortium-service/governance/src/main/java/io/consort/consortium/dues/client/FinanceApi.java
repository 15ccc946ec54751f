package io.consort.consortium.dues.client;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of finance-service in which invoices of dues stand. */
interface FinanceApi {

    @RequestLine("POST /internal/consortia/{consortium}/dues-invoices")
    @Headers({"Content-Type: application/json", "Idempotency-Key: {key}"})
    void book(@Param("consortium") String consortium, @Param("key") String key, Invoice invoice);

    @RequestLine("POST /internal/consortia/{consortium}/dues-invoices/{invoice}/cancellations")
    @Headers({"Content-Type: application/json", "Idempotency-Key: {key}"})
    void cancel(
            @Param("consortium") String consortium,
            @Param("invoice") String invoice,
            @Param("key") String key,
            Cancellation cancellation);

    @RequestLine("GET /internal/consortia/{consortium}/dues-settlements?after={after}")
    List<Settled> settled(@Param("consortium") String consortium, @Param("after") long after);

    /** An older finance-service does not know it. */
    @RequestLine("GET /internal/consortia/{consortium}/dues-settlements-and-reopenings?after={after}")
    List<Settled> settledOrReopened(@Param("consortium") String consortium, @Param("after") long after);

    @RequestLine("GET /internal/written-ledgers?since={since}")
    Written written(@Param("since") String since);

    record Written(List<String> ledgers, String until) {}

    record Invoice(
            String id, String member, int year, Amount amount, String invoicedOn, String dueOn, String creditor) {}

    record Amount(String amount, String currency) {}

    record Cancellation(String reason) {}

    record Settled(long number, String invoice, @Nullable String paidOn) {}
}
