package io.consort.consortium.meeting.web;

import io.consort.consortium.meeting.AdmitGuest;
import io.consort.consortium.meeting.MeetingId;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record AdmitGuestRequest(
        @Schema(example = "darpa") OrganisationId organisation,

        @Schema(example = "0b1c6f8e") PersonId person,

        @Schema(description = "When it was; now where it is left out", example = "2026-03-03T09:05:00Z") @Nullable
        Instant at) {

    AdmitGuest toCommand(MeetingId meeting, OrganisationDirectory directory) {
        return AdmitGuest.of(meeting, organisation, person, at, directory);
    }
}
