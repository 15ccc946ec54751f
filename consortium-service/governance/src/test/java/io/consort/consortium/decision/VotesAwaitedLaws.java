package io.consort.consortium.decision;

import static io.consort.consortium.decision.Boards.ALONE;
import static io.consort.consortium.decision.Boards.M1;
import static io.consort.consortium.decision.Boards.V1;
import static io.consort.consortium.decision.Boards.board;
import static io.consort.consortium.decision.Boards.seat;
import static io.consort.consortium.decision.Boards.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.consortium.assembly.ConsortiumNeeds;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Proxy;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A need is listed exactly while its act is open. */
class VotesAwaitedLaws {

    private static final List<String> MEMBERS = List.of("ibm", "ti", "amd", "lsi");
    private static final Instant ENDS = Instant.parse("2026-02-01T12:00:00Z");

    /** Whatever seats have done before, and whenever it is asked: for each person of each member. */
    @Property(tries = 60)
    void aVoteIsListedExactlyWhileItCanBeCastAndIsNot(@ForAll long seed) {
        Random random = new Random(seed);
        Given<ConsortiumState, ConsortiumEvent> given = written();
        for (int i = random.nextInt(8); i > 0; i--) {
            given = tried(given, random);
        }
        ConsortiumState state = given.state();
        Voting voting = Votings.of(state).require(V1);
        for (Instant now : List.of(ENDS.minusSeconds(3600), ENDS.minusMillis(1), ENDS, ENDS.plusSeconds(3600))) {
            for (String member : MEMBERS) {
                for (String person : List.of(member, "nobody")) {
                    Actor actor = Actor.of(person, member);
                    boolean expected = isAccepted(state, new CastVote(V1, seat(member), Choice.NO), actor, now)
                            && !voting.cast().votes().containsKey(seat(member))
                            && !voting.cast().partGivenBy(seat(member)).equals(Fraction.ONE);
                    assertThat(listed(state, actor, now).contains(seat(member).value()))
                            .as("%s at %s", actor, now)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Example
    void aVoteThatIsCastIsListedNoMore() {
        Given<ConsortiumState, ConsortiumEvent> open = written();
        Instant before = ENDS.minusSeconds(60);
        assertThat(listed(open.state(), Actor.of("ti", "ti"), before)).containsExactly("board.full.ti");
        assertThat(listed(open.state(), Actor.of("ti", "ti"), ENDS)).isEmpty();
        assertThat(listed(
                        open.by("ti", "ti")
                                .done(new CastVote(V1, seat("ti"), Choice.YES))
                                .state(),
                        Actor.of("ti", "ti"),
                        before))
                .isEmpty();
    }

    private static Given<ConsortiumState, ConsortiumEvent> written() {
        return board(MEMBERS.toArray(String[]::new))
                .done(table("opinion", new Proposal.Opinion()))
                .done(new OpenVoting(M1, null, Procedure.WRITTEN, ENDS, ALONE));
    }

    private static Given<ConsortiumState, ConsortiumEvent> tried(
            Given<ConsortiumState, ConsortiumEvent> given, Random random) {
        String member = MEMBERS.get(random.nextInt(MEMBERS.size()));
        String other = MEMBERS.get((MEMBERS.indexOf(member) + 1) % MEMBERS.size());
        Command<ConsortiumState, ConsortiumEvent> command = switch (random.nextInt(5)) {
            case 0 -> new DeclareConflict(V1, seat(member), "It sells.");
            case 1 -> new TakeBackDelegations(V1, seat(member));
            case 2 -> new DelegateVote(V1, new Proxy(seat(member), seat(other), Fraction.of(1, 1 + random.nextInt(2))));
            default -> new CastVote(V1, seat(member), Choice.values()[random.nextInt(3)]);
        };
        Actor actor = Actor.of(member, member);
        return isAccepted(given.state(), command, actor, Instant.parse("2026-01-01T13:00:00Z"))
                ? given.by(member, member).done(command)
                : given;
    }

    private static List<String> listed(ConsortiumState state, Actor actor, Instant now) {
        return new ConsortiumNeeds()
                .on(state, LocalDate.ofInstant(now, ZoneOffset.UTC))
                .filter(each -> each.need().kind().equals("vote"))
                .filter(each ->
                        actor.organisation().filter(each.organisation()::equals).isPresent())
                .filter(each -> each.awaits(ConsortiumLedger.DEFINITION, state, actor, now))
                .map(Matter::need)
                .map(Need::whom)
                .toList();
    }

    private static boolean isAccepted(
            ConsortiumState state, Command<ConsortiumState, ConsortiumEvent> command, Actor actor, Instant now) {
        try {
            ConsortiumLedger.DEFINITION.decide(state, command, new Context(now, actor));
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }
}
