package io.consort.consortium.succession;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.DemergerId;
import io.consort.kernel.succession.Division;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The demergers in part that a consortium knows of.
 *
 * @param order in which it came to know them
 * @param byId what it knows of each
 */
public record Demergers(PVector<DemergerId> order, PMap<DemergerId, Noted> byId) {

    static final Demergers NONE = new Demergers(TreePVector.empty(), HashTreePMap.empty());

    /**
     * One of them.
     *
     * @param demerger what it names of this consortium
     * @param seq the number of the entry by which the consortium knows it
     * @param untold the services that are not known to have carried it out
     * @param division what came of it in this ledger; null where nothing of it is named
     */
    public record Noted(
            Demerger demerger,
            long seq,
            List<String> untold,
            @Nullable Division division) {
        public Noted {
            untold = List.copyOf(untold);
        }

        /** Whether the membership passed. */
        boolean isOfMembership() {
            return division != null
                    && division.passed(Allotment.Kind.MEMBERSHIP).findAny().isPresent();
        }
    }

    /** What is known of one; empty where nothing is. */
    public Optional<Noted> find(DemergerId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All, in the order in which they came to be known. */
    public Stream<Noted> all() {
        return order.stream().map(id -> Objects.requireNonNull(byId.get(id)));
    }

    /** Those that other services are still to carry out. */
    public List<Noted> passing() {
        return all().filter(each -> !each.untold().isEmpty()).toList();
    }

    /** Whether a service is still to carry out one of which an organisation is a party. */
    boolean isAwaited(OrganisationId party, String service) {
        return passing().stream()
                .filter(each -> each.untold().contains(service))
                .map(Noted::demerger)
                .anyMatch(each -> each.from().equals(party) || each.to().equals(party));
    }

    /** Whether a part of somebody's went to an organisation. */
    boolean isReceiver(OrganisationId organisation) {
        return all().anyMatch(each -> each.demerger().to().equals(organisation));
    }

    /** Whose memberships an organisation took over. */
    Stream<OrganisationId> membershipsTo(OrganisationId organisation) {
        return all().filter(Noted::isOfMembership)
                .map(each -> Objects.requireNonNull(each.division()))
                .filter(each -> each.to().equals(organisation))
                .map(Division::from);
    }

    Demergers noted(Demerger demerger, long seq) {
        List<String> untold =
                Successors.SERVICES.stream().filter(demerger::concerns).sorted().toList();
        return new Demergers(
                order.plus(demerger.id()), byId.plus(demerger.id(), new Noted(demerger, seq, untold, null)));
    }

    Demergers with(Division division) {
        Noted noted = Objects.requireNonNull(byId.get(division.demerger()));
        return new Demergers(
                order,
                byId.plus(division.demerger(), new Noted(noted.demerger(), noted.seq(), noted.untold(), division)));
    }

    Demergers told(DemergerId id, String service) {
        Noted noted = Objects.requireNonNull(byId.get(id));
        List<String> untold =
                noted.untold().stream().filter(each -> !each.equals(service)).toList();
        return new Demergers(order, byId.plus(id, new Noted(noted.demerger(), noted.seq(), untold, noted.division())));
    }
}
