package io.consort.ipledger.right.client;

import feign.Param;
import feign.RequestLine;
import io.consort.ipledger.right.AccessPrice;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What consortium-service tells of access, and since it does, of notices and commercial terms. */
interface AccessTermsApi {

    @RequestLine("GET /internal/consortia/{consortium}/access-terms")
    Answer terms(@Param("consortium") String consortium);

    @RequestLine("GET /internal/consortia/{consortium}/access-terms?project={project}")
    Answer terms(@Param("consortium") String consortium, @Param("project") String project);

    /**
     * @param charter the version of the charter that says so
     * @param projectEnded the last day of the project that was asked about; null where it goes on, or nothing is recorded of it
     */
    record Answer(
            int charter,
            AccessPrice toCarryOut,
            AccessPrice toExploit,
            int requestMonths,
            @Nullable Integer coOwnerNoticeDays,
            @Nullable Boolean coOwnerNoticeRequired,
            @Nullable Boolean commercialTermsOpen,
            @Nullable LocalDate projectEnded) {}
}
