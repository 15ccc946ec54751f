package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/** An organisation has another legal name from a day on; its id stays. */
public record OrganisationRenamed(OrganisationId organisation, String legalName, LocalDate from)
        implements OrganisationEvent {}
