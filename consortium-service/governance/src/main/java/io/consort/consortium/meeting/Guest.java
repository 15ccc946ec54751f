package io.consort.consortium.meeting;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.Instant;

/**
 * Someone who looks on at a meeting without a seat.
 *
 * @param from when they were let in
 */
public record Guest(OrganisationId organisation, PersonId person, Instant from) {}
