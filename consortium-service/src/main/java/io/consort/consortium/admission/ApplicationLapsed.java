package io.consort.consortium.admission;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/** An application was not decided on in time. */
public record ApplicationLapsed(OrganisationId organisation, LocalDate lapsedOn) implements AdmissionEvent {}
