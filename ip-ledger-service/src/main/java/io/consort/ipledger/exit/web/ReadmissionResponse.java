package io.consort.ipledger.exit.web;

import io.consort.ipledger.exit.ExitId;
import io.consort.ipledger.exit.MemberReadmitted;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

record ReadmissionResponse(ExitId exit, OrganisationId member, LocalDate from) {

    static ReadmissionResponse of(MemberReadmitted readmitted) {
        return new ReadmissionResponse(readmitted.exit(), readmitted.member(), readmitted.from());
    }
}
