package io.consort.consortium.membership;

import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;

/**
 * An organisation has accepted the charter and is a member.
 *
 * @param charterVersion the version it accepted
 * @param effectiveOn its first day as a member
 */
public record MemberAcceded(
        OrganisationId organisation, ClassId membershipClass, int charterVersion, LocalDate effectiveOn)
        implements MembershipEvent {}
