package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterVersion;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.charter.MembershipClass;
import io.consort.consortium.charter.RenewalRule;
import io.consort.consortium.charter.UnderCharter;
import io.consort.consortium.life.EndsWithIt;
import io.consort.consortium.membership.MembershipEvent.HearingOffered;
import io.consort.consortium.membership.MembershipEvent.InvitationDeclined;
import io.consort.consortium.membership.MembershipEvent.InvitationLapsed;
import io.consort.consortium.membership.MembershipEvent.InvitationWithdrawn;
import io.consort.consortium.membership.MembershipEvent.MemberAcceded;
import io.consort.consortium.membership.MembershipEvent.MemberExpelled;
import io.consort.consortium.membership.MembershipEvent.MemberHeard;
import io.consort.consortium.membership.MembershipEvent.MemberSuspended;
import io.consort.consortium.membership.MembershipEvent.MembershipLapsed;
import io.consort.consortium.membership.MembershipEvent.MembershipRenewed;
import io.consort.consortium.membership.MembershipEvent.NoticeClaimed;
import io.consort.consortium.membership.MembershipEvent.NoticeGiven;
import io.consort.consortium.membership.MembershipEvent.OrganisationInvited;
import io.consort.consortium.membership.MembershipEvent.SuspensionLifted;
import io.consort.kernel.identity.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The members of a consortium, past, present and to come.
 *
 * @param byOrganisation each by its organisation's id
 */
public record Members(PSortedMap<String, Participation> byOrganisation) implements UnderCharter, EndsWithIt {

    /** Nobody yet. */
    public static final Members EMPTY = new Members(TreePMap.empty());

    /** As a state has them. */
    public static Members of(ConsortiumState state) {
        return state.get(Members.class);
    }

    /** What has been between the consortium and an organisation; empty where there was nothing. */
    public Optional<Participation> find(OrganisationId organisation) {
        return Optional.ofNullable(byOrganisation.get(organisation.value()));
    }

    /** Those that are members on a date. Takes time for everyone there ever was: a page asks each as it goes. */
    public SortedMap<String, Participation> on(LocalDate date) {
        return select(each -> each.on(date).isPresent());
    }

    /** Those that are members on any day of a calendar year. */
    public SortedMap<String, Participation> in(int year) {
        return select(each -> each.in(year).isPresent());
    }

    private SortedMap<String, Participation> select(Predicate<Participation> which) {
        SortedMap<String, Participation> selected = new TreeMap<>();
        byOrganisation.forEach((id, each) -> {
            if (which.test(each)) {
                selected.put(id, each);
            }
        });
        return selected;
    }

    /**
     * What an organisation is to the consortium on a date.
     *
     * @param charter of that date
     * @param office who keeps the consortium's office: whom the charter names, or who has its place
     */
    public Standing standing(OrganisationId organisation, LocalDate on, Charter charter, OrganisationId office) {
        if (organisation.equals(office)) {
            return Standing.SECRETARIAT;
        }
        Participation participation = byOrganisation.get(organisation.value());
        if (participation == null) {
            return Standing.NONE;
        }
        return participation
                .on(on)
                .flatMap(membership -> charter.find(membership.membershipClass())
                        .map(of -> membership.isSuspended(on) ? Standing.SUSPENDED : Standing.of(of.standing())))
                .orElseGet(() -> participation.expects(on)
                        ? Standing.INVITED
                        : participation.hasLeftBy(on) ? Standing.FORMER : Standing.NONE);
    }

    /** Whether an organisation is a member on a date, and suspended. */
    public boolean isSuspended(OrganisationId organisation, LocalDate on) {
        return find(organisation)
                .flatMap(each -> each.on(on))
                .filter(each -> each.isSuspended(on))
                .isPresent();
    }

    /**
     * What keeps an organisation from voting on a date, apart from what it owes and what its class is; empty where nothing does.
     *
     * @param knownAt as it was known at that instant; null for as it is known now
     */
    public Optional<VoteBar> bar(OrganisationId organisation, LocalDate on, @Nullable Instant knownAt) {
        Optional<Membership> membership = membership(organisation, on, knownAt);
        if (membership.isEmpty()) {
            return Optional.of(VoteBar.NOT_A_MEMBER);
        }
        if (membership.get().isSuspended(on)) {
            return Optional.of(VoteBar.SUSPENDED);
        }
        return membership.get().isInGrace(on) ? Optional.of(VoteBar.NOT_RENEWED) : Optional.empty();
    }

    /**
     * Whether an organisation is in a class of members that votes.
     *
     * @param charter of that date
     * @param knownAt as it was known at that instant; null for as it is known now
     */
    public boolean isOfVotingClass(
            OrganisationId organisation, LocalDate on, Charter charter, @Nullable Instant knownAt) {
        return membership(organisation, on, knownAt)
                .flatMap(each -> charter.find(each.membershipClass()))
                .filter(MembershipClass::votes)
                .isPresent();
    }

    private Optional<Membership> membership(OrganisationId organisation, LocalDate on, @Nullable Instant knownAt) {
        return find(organisation)
                .map(each -> knownAt == null ? each : each.knownAt(knownAt))
                .flatMap(each -> each.on(on));
    }

    /**
     * The members after an event.
     *
     * @param recorded when the ledger learnt of it
     * @param charters whose deadlines and terms count
     */
    public Members apply(MembershipEvent event, Instant recorded, Charters charters) {
        Participation before = find(event.organisation()).orElseGet(() -> Participation.none(event.organisation()));
        Participation after = switch (event) {
            case OrganisationInvited e -> before.invited(invitation(e, charters));
            case InvitationLapsed _, InvitationWithdrawn _, InvitationDeclined _ -> before.invited(null);
            case MemberAcceded e -> before.acceded(membership(e, recorded, charters));
            case NoticeClaimed e ->
                before.claimed(new NoticeClaim(e.noticeGivenOn(), e.effectiveOn(), e.letter(), recorded));
            case NoticeGiven e ->
                before.claimed(null)
                        .changed(last -> last.ended(new Notice(e.noticeGivenOn(), e.effectiveOn(), recorded)));
            case MembershipRenewed e ->
                before.changed(
                        last -> last.with(new Term(e.endsOn(), e.lapsesOn(), e.charterVersion(), recorded, null)));
            case MembershipLapsed _ -> before.changed(Membership::recordedAsLapsed);
            case MemberSuspended e -> before.changed(last -> last.suspended(Suspension.of(e, recorded)));
            case SuspensionLifted e -> before.changed(last -> last.lifted(new Lifting(e.on(), recorded)));
            case MemberHeard e -> before.heard(new Statement(e.statement(), recorded));
            case HearingOffered e -> before.summoned(new Hearing(e.reason(), e.until(), recorded));
            case MemberExpelled e ->
                before.changed(last -> last.ended(new Expulsion(e.ground(), e.effectiveOn(), recorded)));
        };
        return with(after);
    }

    /** Every membership that is not over ends. */
    @Override
    public Members dissolved(LocalDate on, Instant recorded) {
        Members next = this;
        for (Participation each : byOrganisation.values()) {
            if (each.last().filter(last -> !last.hasEndedBy(on)).isPresent()) {
                next = next.with(each.changed(last -> last.ended(new Dissolution(on, recorded))));
            }
        }
        return next;
    }

    /**
     * The members once an organisation has the place of one that is no more: its membership is the other's, as it is, or goes into the
     * one that the other has.
     *
     * @param on the first day
     */
    public Members passed(OrganisationId from, OrganisationId to, LocalDate on, Instant recorded) {
        Optional<Participation> found = find(from);
        if (found.isEmpty()) {
            return this;
        }
        Participation before = found.get();
        Participation other = find(to).orElseGet(() -> Participation.none(to));
        boolean belongs = other.last().filter(each -> !each.hasEndedBy(on)).isPresent();
        Optional<Membership> lasting = before.last().filter(each -> !each.hasEndedBy(on));
        Participation heir = belongs
                ? other
                : lasting.map(each -> other.acceded(each.passed(on, recorded)))
                        .orElseGet(() -> other.invitation() == null ? other.invited(before.invitation()) : other);
        Participation gone = before.invited(null);
        return with(lasting.isEmpty()
                        ? gone
                        : gone.changed(each -> each.ended(new Dissolution(each.first(on), recorded))))
                .with(heir);
    }

    private Members with(Participation participation) {
        return new Members(byOrganisation.plus(participation.organisation().value(), participation));
    }

    private static Invitation invitation(OrganisationInvited event, Charters charters) {
        int days = charters.find(event.charterVersion())
                .map(CharterVersion::charter)
                .orElseGet(charters::inForce)
                .deadlines()
                .invitationDays();
        return new Invitation(
                event.membershipClass(), event.invitedOn(), event.invitedOn().plusDays(days));
    }

    private static Membership membership(MemberAcceded event, Instant recorded, Charters charters) {
        Membership membership =
                new Membership(event.membershipClass(), event.charterVersion(), event.effectiveOn(), null, recorded);
        return charters.find(event.charterVersion())
                .flatMap(version -> version.charter().renewal())
                .map(rule -> membership.with(Term.from(event.effectiveOn(), rule, event.charterVersion(), recorded)))
                .orElse(membership);
    }

    /**
     * Where the charter asks for renewal, memberships that lasted until notice have their first term from the version's first day on;
     * where it does not, they last until notice again.
     */
    @Override
    public Members under(CharterVersion version) {
        Optional<RenewalRule> rule = version.charter().renewal();
        Members next = this;
        for (Map.Entry<String, Participation> each : byOrganisation.entrySet()) {
            Optional<Membership> last = each.getValue().last();
            if (last.isEmpty()
                    || last.get().hasEndedBy(version.from())
                    || last.get().term().isEmpty() == rule.isEmpty()) {
                continue;
            }
            next = next.with(each.getValue()
                    .changed(membership -> rule.map(renewal -> membership.with(Term.from(
                                    first(membership, version), renewal, membership.accepted(), version.recorded())))
                            .orElseGet(() -> membership.with(new Waiver(version.from(), version.recorded())))));
        }
        return next;
    }

    private static LocalDate first(Membership membership, CharterVersion version) {
        return membership.from().isAfter(version.from()) ? membership.from() : version.from();
    }
}
