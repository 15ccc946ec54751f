package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;

/** When notice of withdrawal can be given. */
final class Noticing {

    private Noticing() {}

    /**
     * @throws DomainException {@code not-a-member}, {@code notice-already-given}, {@code notice-in-future}, {@code
     *     notice-before-membership}, {@code notice-too-short} when the charter's months of notice are not kept, and {@code
     *     dues-assessed-since} when it would take back a year whose dues were assessed
     */
    static void require(
            ConsortiumState state,
            OrganisationId organisation,
            LocalDate givenOn,
            LocalDate effectiveOn,
            LocalDate today) {
        Charter charter = Charter.of(state);
        Membership membership = Members.of(state)
                .find(organisation)
                .flatMap(Participation::last)
                .orElseThrow(() -> DomainException.refused(
                        "not-a-member", organisation + " is not a member and has nothing to withdraw from."));
        Notice earlier = membership.notice();
        if (earlier != null) {
            throw DomainException.conflict(
                    "notice-already-given",
                    organisation + " gave notice on " + earlier.givenOn() + " with effect from " + earlier.effectiveOn()
                            + ".");
        }
        requirePlausible(membership, givenOn, today);
        if (membership.hasEndedBy(today)) {
            throw DomainException.refused(
                    "not-a-member",
                    organisation + " is no member since " + membership.until().orElseThrow() + ".");
        }
        LocalDate earliest = givenOn.plusMonths(charter.noticeMonths());
        if (effectiveOn.isBefore(earliest)) {
            throw DomainException.refused(
                    "notice-too-short",
                    "The charter asks for " + charter.noticeMonths() + " months of notice: one given on " + givenOn
                            + " takes effect on " + earliest + " at the earliest, not on " + effectiveOn + ".");
        }
        if (effectiveOn.isBefore(today)) {
            requireNothingSince(state, organisation, effectiveOn);
        }
    }

    /** Whoever was counted as a member for a year does not undo it by a notice that nobody had seen. */
    private static void requireNothingSince(ConsortiumState state, OrganisationId organisation, LocalDate effectiveOn) {
        state.get(Debts.class)
                .assessedAfter(organisation, effectiveOn.minusDays(1).getYear())
                .ifPresent(year -> {
                    throw DomainException.conflict(
                            "dues-assessed-since",
                            "The dues of " + year + " were assessed of " + organisation
                                    + "; a notice that is recorded today does not end its membership on " + effectiveOn
                                    + ".");
                });
    }

    private static void requirePlausible(Membership membership, LocalDate givenOn, LocalDate today) {
        if (givenOn.isAfter(today)) {
            throw DomainException.refused(
                    "notice-in-future", "Today is " + today + "; no notice can have been given on " + givenOn + ".");
        }
        if (givenOn.isBefore(membership.from())) {
            throw DomainException.refused(
                    "notice-before-membership",
                    "The membership began on " + membership.from() + ", after the notice of " + givenOn + ".");
        }
    }
}
