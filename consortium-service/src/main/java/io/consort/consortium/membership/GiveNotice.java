package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * A member itself gives notice of withdrawal. Both dates are the member's own statement, since a notice may be recorded after
 * it was given; the entry says when that was and who did it. Refused with {@code not-a-member},
 * {@code notice-already-given}, {@code notice-in-future}, {@code notice-before-membership}, {@code notice-too-short} when
 * the charter's months of notice are not kept, and {@code dues-assessed-since} when it would take back a year whose dues were assessed.
 *
 * @param noticeGivenOn the date of the notice
 * @param effectiveOn the first day on which it is no member any more
 */
public record GiveNotice(LocalDate noticeGivenOn, LocalDate effectiveOn)
        implements Command<ConsortiumState, ConsortiumEvent> {

    @Override
    public List<MembershipEvent> decide(ConsortiumState state, Context context) {
        Charter charter = state.charter();
        OrganisationId organisation = Acting.organisation(context);
        Membership membership = state.members()
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
        requirePlausible(membership, context.today());
        if (membership.hasEndedBy(context.today())) {
            throw DomainException.refused(
                    "not-a-member",
                    organisation + " is no member since " + membership.until().orElseThrow() + ".");
        }
        LocalDate earliest = noticeGivenOn.plusMonths(charter.noticeMonths());
        if (effectiveOn.isBefore(earliest)) {
            throw DomainException.refused(
                    "notice-too-short",
                    "The charter asks for " + charter.noticeMonths() + " months of notice: one given on "
                            + noticeGivenOn + " takes effect on " + earliest + " at the earliest, not on "
                            + effectiveOn + ".");
        }
        if (effectiveOn.isBefore(context.today())) {
            requireNothingSince(state, organisation);
        }
        return List.of(new NoticeGiven(organisation, charter.version(), noticeGivenOn, effectiveOn));
    }

    /** Whoever was counted as a member for a year does not undo it by a notice that nobody had seen. */
    private void requireNothingSince(ConsortiumState state, OrganisationId organisation) {
        state.duesAssessedAfter(organisation, effectiveOn.minusDays(1).getYear())
                .ifPresent(year -> {
                    throw DomainException.conflict(
                            "dues-assessed-since",
                            "The dues of " + year + " were assessed of " + organisation
                                    + "; a notice that is recorded today does not end its membership on " + effectiveOn
                                    + ".");
                });
    }

    private void requirePlausible(Membership membership, LocalDate today) {
        if (noticeGivenOn.isAfter(today)) {
            throw DomainException.refused(
                    "notice-in-future",
                    "Today is " + today + "; no notice can have been given on " + noticeGivenOn + ".");
        }
        if (noticeGivenOn.isBefore(membership.from())) {
            throw DomainException.refused(
                    "notice-before-membership",
                    "The membership began on " + membership.from() + ", after the notice of " + noticeGivenOn + ".");
        }
    }
}
