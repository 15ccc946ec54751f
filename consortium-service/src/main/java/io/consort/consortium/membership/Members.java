package io.consort.consortium.membership;

import io.consort.consortium.charter.Charter;
import io.consort.kernel.identity.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The members of a consortium, past, present and to come.
 *
 * @param byOrganisation each by its organisation's id
 */
public record Members(PSortedMap<String, Participation> byOrganisation) {

    /** Nobody yet. */
    public static final Members EMPTY = new Members(TreePMap.empty());

    /** What has been between the consortium and an organisation; empty where there was nothing. */
    public Optional<Participation> find(OrganisationId organisation) {
        return Optional.ofNullable(byOrganisation.get(organisation.value()));
    }

    /** Those that are members on a date. */
    public SortedMap<String, Participation> on(LocalDate date) {
        return select(each -> each.on(date).isPresent());
    }

    /** Those that are members on any day of a calendar year. */
    public SortedMap<String, Participation> in(int year) {
        return select(each -> each.in(year).isPresent());
    }

    /** Those whose invitation is open. */
    public SortedMap<String, Participation> invited() {
        return select(each -> each.invitation() != null);
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

    /** What an organisation is to the consortium on a date. */
    public Standing standing(OrganisationId organisation, LocalDate on, Charter charter) {
        if (organisation.equals(charter.secretariat())) {
            return Standing.SECRETARIAT;
        }
        Participation participation = byOrganisation.get(organisation.value());
        if (participation == null) {
            return Standing.NONE;
        }
        return participation
                .on(on)
                .flatMap(membership -> charter.find(membership.membershipClass()))
                .map(membershipClass -> Standing.of(membershipClass.standing()))
                .orElseGet(() -> participation.expects(on)
                        ? Standing.INVITED
                        : participation.hasLeftBy(on) ? Standing.FORMER : Standing.NONE);
    }

    /**
     * The members after an event.
     *
     * @param recorded when the ledger learnt of it
     */
    public Members apply(MembershipEvent event, Instant recorded) {
        Participation before = find(event.organisation()).orElseGet(() -> Participation.none(event.organisation()));
        Participation after = switch (event) {
            case OrganisationInvited e -> before.invited(new Invitation(e.membershipClass(), e.invitedOn()));
            case MemberAcceded e ->
                before.acceded(
                        new Membership(e.membershipClass(), e.charterVersion(), e.effectiveOn(), null, recorded));
            case NoticeGiven e -> before.ending(new Notice(e.noticeGivenOn(), e.effectiveOn(), recorded));
        };
        return new Members(byOrganisation.plus(event.organisation().value(), after));
    }
}
