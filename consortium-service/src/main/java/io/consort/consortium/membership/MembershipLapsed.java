package io.consort.consortium.membership;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * A term has ended, the grace after it too, and the membership was not renewed.
 *
 * @param lapsedOn the first day without membership
 */
public record MembershipLapsed(OrganisationId organisation, LocalDate lapsedOn) implements MembershipEvent {}
