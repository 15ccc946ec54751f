package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Elector;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Votes that are to be cast: of each elector that has neither voted nor given its whole vote away. */
public final class VotesAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String KIND = "vote";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        return Votings.of(state)
                .opened()
                .filter(each -> !each.keepsSecret())
                .flatMap(voting -> voting.electorate().bySeat().values().stream()
                        .filter(elector -> isAwaited(voting, elector))
                        .map(elector -> matter(state, voting, elector, today)));
    }

    private static boolean isAwaited(Voting voting, Elector elector) {
        return !elector.standsAside()
                && !voting.cast().votes().containsKey(elector.seat())
                && !voting.cast().partGivenBy(elector.seat()).equals(Fraction.ONE);
    }

    private static Matter<ConsortiumState, ConsortiumEvent> matter(
            ConsortiumState state, Voting voting, Elector elector, LocalDate today) {
        OrganisationId whose = LostVote.now(state, voting, elector, today)
                .map(Seating::organisation)
                .orElse(elector.organisation());
        return new Matter<>(
                whose,
                new Need(
                        KIND,
                        "votings/" + voting.id(),
                        elector.seat().value(),
                        voting.opened(),
                        voting.ends(),
                        List.of(voting.seq())),
                new CastVote(voting.id(), elector.seat(), Choice.ABSTAIN));
    }
}
