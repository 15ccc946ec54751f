package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.count.Elector;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Papers of secret votes that are to be taken: each by the seat whose it is or by the one that votes for it. */
public final class PapersAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String KIND = "paper";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        return Votings.of(state)
                .opened()
                .filter(Voting::keepsSecret)
                .flatMap(voting -> voting.electorate().bySeat().values().stream()
                        .filter(elector -> !elector.standsAside())
                        .map(Elector::seat)
                        .filter(seat -> !voting.papers().taken().containsKey(seat))
                        .flatMap(seat ->
                                taker(state, voting, seat, today).map(by -> matter(voting, seat, by)).stream()));
    }

    private static Optional<OrganisationId> taker(ConsortiumState state, Voting voting, SeatId seat, LocalDate today) {
        return voting.electorate()
                .find(TakePaper.by(voting, seat))
                .map(elector -> LostVote.now(state, voting, elector, today)
                        .map(Seating::organisation)
                        .orElse(elector.organisation()));
    }

    private static Matter<ConsortiumState, ConsortiumEvent> matter(Voting voting, SeatId seat, OrganisationId by) {
        return new Matter<>(
                by,
                new Need(
                        KIND,
                        "votings/" + voting.id(),
                        seat.value(),
                        voting.opened(),
                        voting.ends(),
                        List.of(voting.seq())),
                TakePaper.unblinded(voting.id(), seat));
    }
}
