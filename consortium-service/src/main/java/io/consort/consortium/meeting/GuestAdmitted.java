package io.consort.consortium.meeting;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.Instant;

/** Someone without a seat looks on. */
public record GuestAdmitted(MeetingId meeting, OrganisationId organisation, PersonId person, Instant at)
        implements MeetingEvent {}
