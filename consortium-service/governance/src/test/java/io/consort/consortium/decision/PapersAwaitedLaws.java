package io.consort.consortium.decision;

import static io.consort.consortium.decision.Boards.M1;
import static io.consort.consortium.decision.Boards.V1;
import static io.consort.consortium.decision.Boards.board;
import static io.consort.consortium.decision.Boards.seat;
import static io.consort.consortium.decision.Boards.table;
import static io.consort.consortium.decision.Voter.KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.Awaited;
import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Proxy;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.need.Need;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A paper is listed exactly while the command with all that it takes would be accepted, for each person of each member. */
class PapersAwaitedLaws {

    private static final List<String> MEMBERS = List.of("ibm", "ti", "amd", "lsi", "hp");

    @Property(tries = 25)
    void aPaperIsListedExactlyWhileItCanBeTaken(@ForAll long seed) {
        Random random = new Random(seed);
        Given<ConsortiumState, ConsortiumEvent> given = opened();
        for (int i = random.nextInt(7); i > 0; i--) {
            given = tried(given, random);
        }
        for (String day : List.of("2026-01-31", "2026-02-02")) {
            for (String person : List.of("own", "nobody")) {
                for (String member : MEMBERS) {
                    var asked = given.on(day).by(person.equals("own") ? member : person, member);
                    assertThat(Awaited.needs(asked, "paper"))
                            .as("%s on %s after %s", asked.actor(), day, seed)
                            .extracting(Need::whom)
                            .containsExactlyInAnyOrderElementsOf(MEMBERS.stream()
                                    .filter(each -> Awaited.isAccepted(asked, take(asked, each)))
                                    .map(each -> seat(each).value())
                                    .toList());
                }
            }
        }
    }

    private static Given<ConsortiumState, ConsortiumEvent> opened() {
        return board(MEMBERS.toArray(String[]::new))
                .done(table("secret", new Proposal.Opinion()))
                .done(new OpenVoting(
                        M1, null, Procedure.WRITTEN, Instant.parse("2026-02-01T12:00:00Z"), Boards.ALONE, KEYS));
    }

    private static Command<ConsortiumState, ConsortiumEvent> take(
            Given<ConsortiumState, ConsortiumEvent> given, String member) {
        return (state, context) -> {
            TakePaper command = new Voter(given.state(), V1, seat(member), Choice.YES).take(given.state());
            var _ = command.authority(state, context);
            return command.decide(state, context);
        };
    }

    private static Given<ConsortiumState, ConsortiumEvent> tried(
            Given<ConsortiumState, ConsortiumEvent> given, Random random) {
        String member = MEMBERS.get(random.nextInt(MEMBERS.size()));
        String other = MEMBERS.get((MEMBERS.indexOf(member) + 1 + random.nextInt(3)) % MEMBERS.size());
        var by = given.by(member, member);
        Command<ConsortiumState, ConsortiumEvent> command = switch (random.nextInt(5)) {
            case 0 -> new DeclareConflict(V1, seat(member), "It sells.");
            case 1 -> new TakeBackDelegations(V1, seat(member));
            case 2 -> new DelegateVote(V1, new Proxy(seat(member), seat(other), Fraction.ONE));
            default -> take(by, member);
        };
        return Awaited.isAccepted(by, command) ? by.done(command) : given;
    }
}
