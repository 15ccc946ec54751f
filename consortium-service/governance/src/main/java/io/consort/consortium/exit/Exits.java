package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.dues.ExitTerms;
import io.consort.consortium.exit.ExitEvent.ExitStarted;
import io.consort.consortium.membership.Members;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The exits of a consortium's members.
 *
 * @param all by number, from 1
 * @param byMember the last one of each member
 * @param underWay the places of those that something is still to be done about
 */
public record Exits(PVector<Exit> all, PMap<OrganisationId, ExitId> byMember, PSet<Integer> underWay)
        implements ExitTerms {

    /** Nobody has left. */
    public static final Exits EMPTY = new Exits(TreePVector.empty(), HashTreePMap.empty(), HashTreePSet.empty());

    /** As a state has them. */
    public static Exits of(ConsortiumState state) {
        return state.get(Exits.class);
    }

    /** The exit of that id. */
    public Optional<Exit> find(ExitId id) {
        int place = id.place();
        return place < 0 || place >= all.size() ? Optional.empty() : Optional.of(all.get(place));
    }

    /**
     * The exit of that id.
     *
     * @throws DomainException NOT_FOUND
     */
    public Exit require(ExitId id) {
        return find(id).orElseThrow(() -> DomainException.notFound("exit", id));
    }

    /** The last exit of a member. */
    public Optional<Exit> of(OrganisationId member) {
        return Optional.ofNullable(byMember.get(member)).flatMap(this::find);
    }

    @Override
    public Optional<Money> owed(ConsortiumState state, OrganisationId organisation, int year, Money whole) {
        return of(organisation)
                .filter(exit -> Members.of(state)
                        .find(organisation)
                        .flatMap(each -> each.in(year))
                        .map(exit::isFrom)
                        .orElse(exit.isBefore(year)))
                .map(exit -> exit.owed(year, whole))
                .orElse(Optional.of(whole));
    }

    /** Those that something is still to be done about. */
    List<ExitId> unfinished() {
        return underWay.stream().sorted().map(place -> all.get(place).id()).toList();
    }

    ExitId next() {
        return ExitId.of(all.size() + 1);
    }

    /**
     * Sees that the exit from a membership has not begun.
     *
     * @throws DomainException CONFLICT {@code exit-begun}
     */
    void requireNone(Leaving leaving) {
        of(leaving.member())
                .filter(each -> each.leaving().from().equals(leaving.from()))
                .ifPresent(each -> {
                    throw DomainException.conflict(
                            "exit-begun",
                            "The exit of " + leaving.member() + " is " + each.id()
                                    + "; where it failed, try that again.");
                });
    }

    /** The exits after an event. */
    public Exits apply(ExitEvent event, Header header) {
        Exit next = event instanceof ExitStarted started && find(started.exit()).isEmpty()
                ? Exit.begun(started, header)
                : require(event.exit()).apply(event, header);
        int place = next.id().place();
        return new Exits(
                place == all.size() ? all.plus(next) : all.with(place, next),
                byMember.plus(next.leaving().member(), next.id()),
                next.awaitsStep() ? underWay.plus(place) : underWay.minus(place));
    }
}
