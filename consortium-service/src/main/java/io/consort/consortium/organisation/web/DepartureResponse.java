package io.consort.consortium.organisation.web;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

record DepartureResponse(OrganisationId organisation, LocalDate on) {}
