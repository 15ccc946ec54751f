package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/** From a day on, an organisation is no longer under the one that it was under. */
public record GroupLeft(OrganisationId organisation, LocalDate on) implements OrganisationEvent {}
