package io.consort.consortium.decision;

import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.decision.Boards.SITTING;
import static io.consort.consortium.decision.Boards.V1;
import static io.consort.consortium.decision.Boards.board;
import static io.consort.consortium.decision.Boards.seat;
import static io.consort.consortium.decision.Boards.voting;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.decision.VotingEvent.VotingClosed;
import io.consort.consortium.meeting.Manner;
import io.consort.consortium.meeting.RecordArrival;
import io.consort.consortium.meeting.RecordDeparture;
import io.consort.consortium.membership.LiftSuspension;
import io.consort.consortium.membership.MembershipEvent.MemberSuspended;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever happens while votes are taken in a meeting, in any order: what holds once they are counted. */
class ReckoningLaws {

    private static final List<String> MEMBERS = List.of("ibm", "ti", "amd", "lsi", "hp", "att");
    private static final LocalDate DAY = LocalDate.parse("2026-01-01");

    @Property(tries = 300)
    void nothingIsCountedThatNobodyWithAVoteCast(@ForAll long seed) {
        Given<ConsortiumState, ConsortiumEvent> closed = closed(new Random(seed));
        Voting voting = Votings.of(closed.state()).require(V1);
        for (Elector elector : voting.electorate().bySeat().values()) {
            if (!elector.standsAside() && !mayVote(closed, elector.seat())) {
                assertThat(voting.cast().votes()).as("cast before").containsKey(elector.seat());
                assertThat(voting.cast().givenBy(elector.seat())).isEmpty();
            }
        }
    }

    @Property(tries = 300)
    void whoIsInTheRoomCountsAsThere(@ForAll long seed) {
        Voting voting = Votings.of(closed(new Random(seed)).state()).require(V1);
        List<Elector> there = voting.electorate().bySeat().values().stream()
                .filter(each -> !each.standsAside())
                .filter(each -> voting.cast().present().contains(each.seat()))
                .filter(each -> !voting.cast().votes().containsKey(each.seat()))
                .toList();
        for (Elector elector : there) {
            assertThat(voting.cast().givenBy(elector.seat())).allSatisfy(each -> {
                assertThat(voting.cast().present().contains(each.to())
                                || voting.cast().votes().containsKey(each.to()))
                        .isTrue();
                assertThat(voting.electorate().find(each.to()).orElseThrow().standsAside())
                        .isFalse();
            });
        }
        assertThat(voting.count().tally().present().seats()).isGreaterThanOrEqualTo(Fraction.of(there.size(), 1));
    }

    /** What the reckoning found stands in entries: reckoned again nothing is found, and the count follows from them. */
    @Property(tries = 300)
    void theEntriesAloneTellWhatWasCounted(@ForAll long seed) {
        Voting voting = Votings.of(closed(new Random(seed)).state()).require(V1);
        Closing closing = Objects.requireNonNull(voting.closed());
        assertThat(new Replay(voting, new VotingClosed(V1, closing.outcome(), closing.tally())).differences())
                .isEmpty();
    }

    private static boolean mayVote(Given<ConsortiumState, ConsortiumEvent> given, SeatId seat) {
        return Seats.find(given.state(), seat, DAY).filter(Seating::mayVote).isPresent();
    }

    private static Given<ConsortiumState, ConsortiumEvent> closed(Random random) {
        Given<ConsortiumState, ConsortiumEvent> given =
                voting(board(MEMBERS.toArray(String[]::new)), "opinion", new Proposal.Opinion());
        for (int i = 0; i < 30; i++) {
            String member = MEMBERS.get(random.nextInt(MEMBERS.size()));
            if (random.nextInt(12) == 0) {
                given = given.happened(new MemberSuspended(organisation(member), 1, "It leaks.", DAY, null, null));
            } else {
                given = tried(given, member, random);
            }
        }
        return given.by("olga", "sematech-office").done(new CloseVoting(V1));
    }

    private static Given<ConsortiumState, ConsortiumEvent> tried(
            Given<ConsortiumState, ConsortiumEvent> given, String member, Random random) {
        SeatId other = seat(MEMBERS.get(random.nextInt(MEMBERS.size())));
        try {
            Command<ConsortiumState, ConsortiumEvent> command = switch (random.nextInt(10)) {
                case 0 -> new DeclareConflict(V1, seat(member), "It sells.");
                case 1 -> new TakeBackDelegations(V1, seat(member));
                case 2, 3 ->
                    new DelegateVote(V1, new Proxy(seat(member), other, Fraction.of(1, 1 + random.nextInt(2))));
                case 4, 5 ->
                    new RecordArrival(SITTING, seat(member), Manner.IN_PERSON, new PersonId(member), null, null);
                case 6 -> new RecordDeparture(SITTING, seat(member), null);
                case 7 -> new LiftSuspension(organisation(member), DAY, "It is over.", null);
                default -> new CastVote(V1, seat(member), Choice.values()[random.nextInt(3)]);
            };
            return given.by(member, member).done(command);
        } catch (DomainException refusal) {
            return given;
        }
    }
}
