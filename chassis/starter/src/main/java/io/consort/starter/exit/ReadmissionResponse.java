package io.consort.starter.exit;

import io.consort.kernel.exit.ExitFact;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/** A member that was taken back. */
public record ReadmissionResponse(ExitId exit, OrganisationId member, LocalDate from) {
    static ReadmissionResponse of(ExitFact.Readmitted<?, ?> back) {
        return new ReadmissionResponse(back.exit(), back.member(), back.from());
    }
}
