package io.consort.consortium.membership;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/** An invitation was not accepted in time. */
public record InvitationLapsed(OrganisationId organisation, LocalDate lapsedOn) implements MembershipEvent {}
