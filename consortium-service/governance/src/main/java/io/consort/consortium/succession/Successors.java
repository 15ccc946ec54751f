package io.consort.consortium.succession;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.SeatHeirs;
import io.consort.consortium.organisation.Heirs;
import io.consort.consortium.organisation.Succession;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.succession.SuccessionEvent.DemergerNoted;
import io.consort.consortium.succession.SuccessionEvent.DemergerTold;
import io.consort.consortium.succession.SuccessionEvent.MembershipPassed;
import io.consort.consortium.succession.SuccessionEvent.MembershipSucceeded;
import io.consort.consortium.succession.SuccessionEvent.PartPassed;
import io.consort.consortium.succession.SuccessionEvent.SuccessionTold;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Division;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The organisations of a consortium that are no more, and those of which a part went to another.
 *
 * @param byOrganisation who stands in the place of each, by its id
 * @param passed what came of those that were carried out here, by its id
 * @param demergers of which a part went to another
 */
public record Successors(
        PSortedMap<String, Succession> byOrganisation, PSortedMap<String, Passing> passed, Demergers demergers)
        implements Heirs, SeatHeirs {

    /** All exist. */
    public static final Successors NONE = new Successors(TreePMap.empty(), TreePMap.empty(), Demergers.NONE);

    /** As a state has them. */
    public static Successors of(ConsortiumState state) {
        return state.get(Successors.class);
    }

    /** The services that carry a succession out as well. */
    static final Set<String> SERVICES = Set.of("ip-ledger", "finance", "talent");

    /**
     * @param noted the number of the entry by which the consortium knows it
     * @param to who has the organisation's place; null until it is carried out here
     * @param untold the services that are not known to have carried it out
     */
    public record Passing(long noted, @Nullable OrganisationId to, List<String> untold) {
        public Passing {
            untold = List.copyOf(untold);
        }
    }

    /** Who stands in an organisation's place; empty while it exists. */
    public Optional<Succession> find(OrganisationId organisation) {
        return Optional.ofNullable(byOrganisation.get(organisation.value()));
    }

    @Override
    public OrganisationId now(OrganisationId named) {
        OrganisationId now = named;
        for (Passing next = passed.get(now.value());
                next != null && next.to() != null;
                next = passed.get(now.value())) {
            now = next.to();
        }
        return now;
    }

    @Override
    public boolean isReceiver(OrganisationId organisation) {
        return demergers.isReceiver(organisation);
    }

    @Override
    public List<OrganisationId> before(OrganisationId organisation) {
        Stream<OrganisationId> gone = passed.keySet().stream()
                .map(OrganisationId::new)
                .filter(each -> !each.equals(organisation) && now(each).equals(organisation));
        return Stream.concat(gone, demergers.membershipsTo(organisation)).toList();
    }

    @Override
    public OrganisationId holder(OrganisationId was, SeatId seat, boolean byRight, long since) {
        OrganisationId holder = now(was);
        for (Demergers.Noted each : demergers.all().toList()) {
            Division division = each.division();
            if (division != null
                    && each.seq() > since
                    && division.from().equals(holder)
                    && (byRight
                            ? each.isOfMembership()
                            : division.passed(Allotment.Kind.SEAT).anyMatch(seat.value()::equals))) {
                holder = now(division.to());
            }
        }
        return holder;
    }

    /** Those whose succession other services are still to carry out. */
    public List<OrganisationId> passing() {
        return passed.entrySet().stream()
                .filter(each -> !each.getValue().untold().isEmpty())
                .map(each -> new OrganisationId(each.getKey()))
                .toList();
    }

    /** The services that are not known to have carried a succession out. */
    public Stream<String> untold(OrganisationId organisation) {
        Passing passing = passed.get(organisation.value());
        return passing == null ? Stream.empty() : passing.untold().stream();
    }

    /** The number of the entry by which the consortium knows of a succession that it carried out. */
    long notedAt(OrganisationId organisation) {
        return Objects.requireNonNull(passed.get(organisation.value())).noted();
    }

    /** With one more, or with more that came of one. */
    public Successors apply(SuccessionEvent event, Header header) {
        return switch (event) {
            case MembershipSucceeded(OrganisationId organisation, Succession succession) ->
                new Successors(
                        byOrganisation.plus(organisation.value(), succession),
                        passed.plus(organisation.value(), new Passing(header.seq(), null, List.of())),
                        demergers);
            case MembershipPassed(OrganisationId organisation, OrganisationId to, var _) ->
                with(
                        organisation,
                        new Passing(
                                notedAt(organisation),
                                to,
                                SERVICES.stream().sorted().toList()));
            case SuccessionTold(OrganisationId organisation, String service) -> {
                Passing passing = Objects.requireNonNull(passed.get(organisation.value()));
                yield with(
                        organisation,
                        new Passing(
                                passing.noted(),
                                passing.to(),
                                passing.untold().stream()
                                        .filter(each -> !each.equals(service))
                                        .toList()));
            }
            case DemergerNoted(var demerger) -> with(demergers.noted(demerger, header.seq()));
            case PartPassed(var division, var _) -> with(demergers.with(division));
            case DemergerTold(var id, String service) -> with(demergers.told(id, service));
        };
    }

    private Successors with(OrganisationId organisation, Passing passing) {
        return new Successors(byOrganisation, passed.plus(organisation.value(), passing), demergers);
    }

    private Successors with(Demergers next) {
        return new Successors(byOrganisation, passed, next);
    }
}
