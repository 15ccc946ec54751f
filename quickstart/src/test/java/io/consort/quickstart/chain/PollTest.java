package io.consort.quickstart.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.consortium.count.Amount;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Elector;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.count.Tally;
import io.consort.consortium.decision.MotionEvent.VotingOpened;
import io.consort.consortium.decision.Procedure;
import io.consort.consortium.decision.VotingEvent.ConflictDeclared;
import io.consort.consortium.decision.VotingEvent.ElectorsListed;
import io.consort.consortium.decision.VotingEvent.VoteCast;
import io.consort.consortium.decision.VotingEvent.VoteDelegated;
import io.consort.consortium.decision.VotingEvent.VotingClosed;
import io.consort.consortium.decision.VotingTerms;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.DecisionRule;
import io.consort.consortium.rule.Majority;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.ProxyRule;
import io.consort.consortium.rule.Quorum;
import io.consort.consortium.rule.SeatId;
import io.consort.consortium.rule.Secrecy;
import io.consort.consortium.rule.Threshold;
import io.consort.consortium.rule.Tie;
import io.consort.consortium.rule.VotingId;
import io.consort.consortium.rule.Weighing;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import io.consort.kernel.money.Fraction;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Votes are counted again from their entries alone: what was given to others, who stands aside, quorum and majority. */
class PollTest {

    private static final VotingId VOTING = new VotingId("V-1");
    private static final OrganisationId A = new OrganisationId("a");
    private static final JsonMapper ENTRIES = Json.entries();

    private final Seats seats = new Seats();
    private long seq = 1;

    PollTest() {
        seats.member("a");
    }

    /** Two thirds of the seats are there, and more than half of what is cast says yes. */
    private static final DecisionRule RULE = new DecisionRule(
            new Weighing.Equal(),
            null,
            Quorum.ofSeats(Threshold.atLeast(Fraction.of(2, 3))),
            List.of(Majority.SIMPLE),
            Tie.FALLS,
            Secrecy.OPEN,
            null,
            null,
            1,
            0);

    private Poll poll() {
        VotingTerms terms =
                new VotingTerms(new BodyId("board"), Procedure.WRITTEN, null, 1, RULE, ProxyRule.NONE, null);
        VotingOpened opened = new VotingOpened(VOTING, new MotionId("M-1"), null, terms, null);
        Poll poll = new Poll(seq, name(opened), data(opened));
        take(
                poll,
                new ElectorsListed(
                        VOTING,
                        Stream.of("one", "two", "three").map(PollTest::elector).toList()));
        return poll;
    }

    private static Elector elector(String seat) {
        return new Elector(new SeatId(seat), A, A, Fraction.ONE, Fraction.ONE, null);
    }

    private static String name(ConsortiumEvent event) {
        return ConsortiumLedger.DEFINITION.types().name(event);
    }

    private static JsonNode data(ConsortiumEvent event) {
        return ENTRIES.valueToTree(event);
    }

    private void take(Poll poll, ConsortiumEvent... events) {
        for (ConsortiumEvent event : events) {
            poll.take(++seq, name(event), data(event), seats);
        }
    }

    private static VoteCast votes(String seat, Choice choice) {
        return new VoteCast(VOTING, new SeatId(seat), choice);
    }

    private static Amount amount(Fraction of) {
        return new Amount(of, of);
    }

    private static VotingClosed closed(Outcome outcome, int entitled, int present, Fraction yes, Fraction no) {
        return new VotingClosed(
                VOTING,
                outcome,
                new Tally(
                        amount(Fraction.of(entitled, 1)),
                        amount(Fraction.of(present, 1)),
                        amount(yes),
                        amount(no),
                        amount(Fraction.ZERO)));
    }

    @Test
    void aPartGoesWithWhomItWasGivenTo() {
        Poll poll = poll();
        take(
                poll,
                new VoteDelegated(VOTING, new Proxy(new SeatId("one"), new SeatId("two"), Fraction.of(1, 2))),
                votes("one", Choice.NO),
                votes("two", Choice.YES),
                closed(Outcome.ADOPTED, 3, 2, Fraction.of(3, 2), Fraction.of(1, 2)));
        assertThat(poll.flaw()).isEmpty();
        assertThat(poll.votes()).isEqualTo(2);
    }

    @Test
    void whoStandsAsideCountsForNobody() {
        Poll poll = poll();
        take(
                poll,
                votes("one", Choice.YES),
                votes("two", Choice.YES),
                new ConflictDeclared(VOTING, new SeatId("one"), "It is its own."),
                closed(Outcome.INQUORATE, 2, 1, Fraction.ONE, Fraction.ZERO));
        assertThat(poll.flaw()).isEmpty();
    }

    @Test
    void tooFewDecideNothing() {
        Poll poll = poll();
        take(poll, votes("one", Choice.YES), closed(Outcome.ADOPTED, 3, 1, Fraction.ONE, Fraction.ZERO));
        assertThat(poll.flaw())
                .hasValueSatisfying(said -> assertThat(said)
                        .contains("entry 4 counts V-1 otherwise", "Recorded as adopted, counted as inquorate"));
    }

    @Test
    void aMinorityDecidesNothing() {
        Poll poll = poll();
        take(
                poll,
                votes("one", Choice.YES),
                votes("two", Choice.NO),
                closed(Outcome.ADOPTED, 3, 2, Fraction.ONE, Fraction.ONE));
        assertThat(poll.flaw()).hasValueSatisfying(said -> assertThat(said).contains("counted as rejected"));
    }

    @Test
    void aVoteAfterTheCloseIsNamed() {
        Poll poll = poll();
        take(
                poll,
                votes("one", Choice.YES),
                votes("two", Choice.YES),
                closed(Outcome.ADOPTED, 3, 2, Fraction.of(2, 1), Fraction.ZERO));
        assertThat(poll.flaw()).isEmpty();
        take(poll, votes("three", Choice.NO));
        assertThat(poll.flaw()).isPresent();
    }
}
