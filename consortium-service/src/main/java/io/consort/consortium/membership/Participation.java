package io.consort.consortium.membership;

import io.consort.kernel.identity.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * All that has been between a consortium and one organisation.
 *
 * @param invitation null while none is open
 * @param memberships in order of time; they do not overlap
 */
public record Participation(
        OrganisationId organisation, @Nullable Invitation invitation, PVector<Membership> memberships) {

    /** Nothing yet. */
    static Participation none(OrganisationId organisation) {
        return new Participation(organisation, null, TreePVector.empty());
    }

    /** The membership that covers a date. */
    public Optional<Membership> on(LocalDate date) {
        return memberships.stream().filter(each -> each.covers(date)).findFirst();
    }

    /** The last membership that covers any day of a calendar year. */
    public Optional<Membership> in(int year) {
        return memberships.stream().filter(each -> each.touches(year)).reduce((earlier, later) -> later);
    }

    /** The same with those memberships and notices alone that were recorded by an instant. */
    public Participation knownAt(Instant instant) {
        return new Participation(
                organisation,
                invitation,
                TreePVector.from(memberships.stream()
                        .filter(each -> !each.recordedAt().isAfter(instant))
                        .map(each -> each.knownAt(instant))
                        .toList()));
    }

    /** The first day from a date on, that day included, on which the organisation has been a member and is none any more. */
    public Optional<LocalDate> leftFrom(LocalDate date) {
        if (last().filter(each -> each.covers(date) && each.notice() == null).isPresent()) {
            return Optional.empty();
        }
        return Stream.concat(
                        Stream.of(date),
                        memberships.stream()
                                .map(Membership::notice)
                                .filter(Objects::nonNull)
                                .map(Notice::effectiveOn)
                                .filter(date::isBefore))
                .filter(day -> on(day).isEmpty() && memberships.stream().anyMatch(each -> each.beganBy(day)))
                .min(Comparator.naturalOrder());
    }

    /** The last membership, whether it has ended or not. */
    public Optional<Membership> last() {
        return memberships.isEmpty() ? Optional.empty() : Optional.of(memberships.getLast());
    }

    /** Whether there is something to come: an open invitation, or a membership that begins after a date. */
    boolean expects(LocalDate date) {
        return invitation != null
                || memberships.stream().anyMatch(each -> each.from().isAfter(date) && !each.hasEndedBy(each.from()));
    }

    /** Whether a membership that really was has ended on or before a date. */
    boolean hasLeftBy(LocalDate date) {
        return memberships.stream().anyMatch(each -> each.hasEndedBy(date) && !each.hasEndedBy(each.from()));
    }

    Participation invited(Invitation to) {
        return new Participation(organisation, to, memberships);
    }

    Participation acceded(Membership membership) {
        return new Participation(organisation, null, memberships.plus(membership));
    }

    Participation ending(Notice notice) {
        int last = memberships.size() - 1;
        return new Participation(
                organisation,
                invitation,
                memberships.with(last, memberships.get(last).ended(notice)));
    }
}
