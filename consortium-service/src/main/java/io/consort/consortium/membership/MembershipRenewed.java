package io.consort.consortium.membership;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * A member goes on for another term.
 *
 * @param charterVersion the version it accepted with it
 * @param endsOn the first day after the new term, from which on it has no vote
 * @param lapsesOn the first day without membership, unless it is renewed again
 */
public record MembershipRenewed(OrganisationId organisation, int charterVersion, LocalDate endsOn, LocalDate lapsesOn)
        implements MembershipEvent {}
