package io.consort.ipledger.notice.web;

import io.consort.ipledger.notice.NoticePeriod;
import org.jspecify.annotations.Nullable;

record PeriodResponse(
        int days,
        Assignments assignments,
        @Nullable String resolution,
        @Nullable Integer charter) {

    static PeriodResponse of(NoticePeriod period) {
        return new PeriodResponse(
                period.days(), Assignments.of(period.required()), period.resolution(), period.charter());
    }
}
