package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/** An organisation belongs to a group, under another one, from a day on. */
public record GroupJoined(OrganisationId organisation, OrganisationId parent, LocalDate from)
        implements OrganisationEvent {}
