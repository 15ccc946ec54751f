package io.consort.consortium.membership;

import io.consort.kernel.identity.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * All that has been between a consortium and one organisation.
 *
 * @param invitation null where there is none that was not accepted
 * @param memberships in order of time; they do not overlap
 * @param statements what it said before others decided about it
 * @param hearings when it was invited to
 * @param noticeClaim a notice by letter that the office has not confirmed; null where there is none
 */
public record Participation(
        OrganisationId organisation,
        @Nullable Invitation invitation,
        PVector<Membership> memberships,
        PVector<Statement> statements,
        PVector<Hearing> hearings,
        @Nullable NoticeClaim noticeClaim) {

    /** Nothing yet. */
    static Participation none(OrganisationId organisation) {
        return new Participation(
                organisation, null, TreePVector.empty(), TreePVector.empty(), TreePVector.empty(), null);
    }

    /** The membership that covers a date. */
    public Optional<Membership> on(LocalDate date) {
        return memberships.stream().filter(each -> each.covers(date)).findFirst();
    }

    /** The last membership that covers any day of a calendar year. */
    public Optional<Membership> in(int year) {
        return memberships.stream().filter(each -> each.touches(year)).reduce((earlier, later) -> later);
    }

    /** The same with what was recorded by an instant alone; the invitation is the one there is now. */
    public Participation knownAt(Instant instant) {
        return new Participation(
                organisation,
                invitation,
                TreePVector.from(memberships.stream()
                        .filter(each -> !each.recordedAt().isAfter(instant))
                        .map(each -> each.knownAt(instant))
                        .toList()),
                TreePVector.from(statements.stream()
                        .filter(each -> !each.recordedAt().isAfter(instant))
                        .toList()),
                TreePVector.from(hearings.stream()
                        .filter(each -> !each.recordedAt().isAfter(instant))
                        .toList()),
                claim().filter(each -> !each.recordedAt().isAfter(instant)).orElse(null));
    }

    /** A notice by letter that the office has not confirmed. */
    public Optional<NoticeClaim> claim() {
        return Optional.ofNullable(noticeClaim);
    }

    /** The first day from a date on, that day included, on which the organisation has been a member and is none any more. */
    public Optional<LocalDate> leftFrom(LocalDate date) {
        if (last().filter(each -> each.covers(date) && each.until().isEmpty()).isPresent()) {
            return Optional.empty();
        }
        return Stream.concat(
                        Stream.of(date),
                        memberships.stream()
                                .flatMap(each -> each.until().stream())
                                .filter(date::isBefore))
                .filter(day -> on(day).isEmpty() && memberships.stream().anyMatch(each -> each.beganBy(day)))
                .min(Comparator.naturalOrder());
    }

    /** The last membership, whether it has ended or not. */
    public Optional<Membership> last() {
        return memberships.isEmpty() ? Optional.empty() : Optional.of(memberships.getLast());
    }

    /** The last time in its last membership that it was invited to be heard. */
    Optional<Hearing> hearing() {
        return last().flatMap(membership -> hearings.stream()
                .filter(each -> !each.recordedAt().isBefore(membership.recordedAt()))
                .reduce((_, later) -> later));
    }

    /** Whether it has spoken since it was invited to be heard. */
    boolean hasAnswered(Hearing hearing) {
        return !statements.isEmpty() && !statements.getLast().recordedAt().isBefore(hearing.recordedAt());
    }

    /** The invitation that can be accepted on a date. */
    public Optional<Invitation> open(LocalDate date) {
        return Optional.ofNullable(invitation).filter(each -> each.isOpen(date));
    }

    /** Whether there is something to come: an open invitation, or a membership that begins after a date. */
    boolean expects(LocalDate date) {
        return open(date).isPresent()
                || memberships.stream().anyMatch(each -> each.from().isAfter(date) && !each.hasEndedBy(each.from()));
    }

    /** Whether a membership that really was has ended on or before a date. */
    boolean hasLeftBy(LocalDate date) {
        return memberships.stream().anyMatch(each -> each.hasEndedBy(date) && !each.hasEndedBy(each.from()));
    }

    /** Whether the last membership has ended by a date for want of renewal, and the ledger does not say so yet. */
    public boolean lapsesBy(LocalDate date) {
        return last().filter(each -> !each.lapsed() && each.hasEndedBy(date))
                .filter(each -> each.until().equals(each.term().map(Term::lapsesOn)))
                .isPresent();
    }

    Participation invited(@Nullable Invitation to) {
        return new Participation(organisation, to, memberships, statements, hearings, noticeClaim);
    }

    Participation acceded(Membership membership) {
        return new Participation(organisation, null, memberships.plus(membership), statements, hearings, null);
    }

    Participation heard(Statement statement) {
        return new Participation(
                organisation, invitation, memberships, statements.plus(statement), hearings, noticeClaim);
    }

    Participation summoned(Hearing hearing) {
        return new Participation(
                organisation, invitation, memberships, statements, hearings.plus(hearing), noticeClaim);
    }

    Participation claimed(@Nullable NoticeClaim claim) {
        return new Participation(organisation, invitation, memberships, statements, hearings, claim);
    }

    /** With a change to the last membership. */
    Participation changed(UnaryOperator<Membership> change) {
        int last = memberships.size() - 1;
        return new Participation(
                organisation,
                invitation,
                memberships.with(last, change.apply(memberships.get(last))),
                statements,
                hearings,
                noticeClaim);
    }
}
