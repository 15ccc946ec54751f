package io.consort.consortium.decision;

import static io.consort.consortium.decision.Boards.V1;
import static io.consort.consortium.decision.Boards.board;
import static io.consort.consortium.decision.Boards.cast;
import static io.consort.consortium.decision.Boards.history;
import static io.consort.consortium.decision.Boards.seat;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.count.Tally;
import io.consort.consortium.decision.VotingEvent.DelegationTakenBack;
import io.consort.consortium.decision.VotingEvent.VoteCast;
import io.consort.consortium.rule.ProxyRule;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import org.junit.jupiter.api.Test;

/** Seats that vote for others; at most for two, and in part. */
class ProxyTest {

    private static final Fraction HALF = Fraction.of(1, 2);

    @Test
    void aSeatVotesForOthersWithAllOfTheirWeightOrAPart() {
        Tally tally = tally(cast(
                give(give(voting("ibm", "ti", "amd"), "ti", "ibm", Fraction.ONE), "amd", "ibm", HALF), "ibm+ amd-"));
        assertThat(tally.yes().weight()).isEqualTo(Fraction.of(5, 2));
        assertThat(tally.no().weight()).isEqualTo(HALF);
    }

    @Test
    void whoVotesItselfTakesBackWhatItGaveAsAWhole() {
        Given<ConsortiumState, ConsortiumEvent> given = give(voting("ibm", "ti", "amd"), "ti", "ibm", Fraction.ONE);
        given.by("ti", "ti")
                .when(new CastVote(V1, seat("ti"), Choice.NO))
                .then(new DelegationTakenBack(V1, seat("ti")), new VoteCast(V1, seat("ti"), Choice.NO));
        Tally tally = tally(cast(given, "ibm+ ti-"));
        assertThat(tally.yes().weight()).isEqualTo(Fraction.ONE);
        assertThat(tally.no().weight()).isEqualTo(Fraction.ONE);
    }

    @Test
    void takesBackAndGivesToAnother() {
        Given<ConsortiumState, ConsortiumEvent> given =
                give(voting("ibm", "ti", "amd"), "ti", "ibm", Fraction.ONE).by("ti", "ti");
        given.by("amd", "amd").when(new TakeBackDelegations(V1, seat("amd"))).thenRefused("no-proxy-given");
        Tally tally = tally(cast(
                give(given.done(new TakeBackDelegations(V1, seat("ti"))), "ti", "amd", Fraction.ONE), "ibm+ amd-"));
        assertThat(tally.no().weight()).isEqualTo(Fraction.of(2, 1));
    }

    @Test
    void keepsToTheLimitsOfTheCharter() {
        Given<ConsortiumState, ConsortiumEvent> full =
                give(give(voting("ibm", "ti", "amd", "lsi"), "ti", "ibm", HALF), "amd", "ibm", HALF);
        full.by("lsi", "lsi").when(giving("lsi", "ibm", HALF)).thenRefused("proxies-taken");
        full.by("ti", "ti").when(giving("ti", "lsi", Fraction.of(2, 3))).thenRefused("proxy-exceeds-weight");
        full.by("ti", "ti").when(giving("amd", "lsi", HALF)).thenRefused("not-on-the-seat");
        cast(voting("ibm", "ti"), "ti+")
                .by("ti", "ti")
                .when(giving("ti", "ibm", Fraction.ONE))
                .thenRefused("voted-already");
        give(voting("ibm", "ti"), "ti", "ibm", HALF)
                .by("ti", "ti")
                .when(giving("ti", "ibm", HALF))
                .thenRefused("proxy-given");
        with(new ProxyRule(2, false)).when(giving("ti", "ibm", HALF)).thenRefused("proxy-in-part-not-allowed");
        with(ProxyRule.NONE).when(giving("ti", "ibm", Fraction.ONE)).thenRefused("proxies-not-allowed");
    }

    @Test
    void aProxyIsNotPassedOn() {
        Given<ConsortiumState, ConsortiumEvent> given = give(voting("ibm", "ti", "amd"), "ti", "ibm", HALF);
        given.by("amd", "amd").when(giving("amd", "ti", HALF)).thenRefused("proxy-passed-on");
        given.by("ibm", "ibm").when(giving("ibm", "amd", HALF)).thenRefused("proxy-passed-on");
    }

    @Test
    void whoTakesItsVoteBackMakesRoomForAnother() {
        Given<ConsortiumState, ConsortiumEvent> full =
                give(give(voting("ibm", "ti", "amd", "lsi"), "ti", "ibm", HALF), "amd", "ibm", HALF);
        Given<ConsortiumState, ConsortiumEvent> room =
                full.by("ti", "ti").done(new TakeBackDelegations(V1, seat("ti")));
        Given<ConsortiumState, ConsortiumEvent> again = give(room, "lsi", "ibm", HALF);
        again.by("ti", "ti").when(giving("ti", "ibm", HALF)).thenRefused("proxies-taken");
    }

    @Test
    void whoStandsAsideVotesForNobodyAndHasNobodyVoteForIt() {
        Given<ConsortiumState, ConsortiumEvent> given = voting("ibm", "ti", "amd")
                .by("ibm", "ibm")
                .done(new DeclareConflict(V1, seat("ibm"), "It sells."))
                .by("ti", "ti");
        given.when(giving("ti", "ibm", Fraction.ONE)).thenRefused("stands-aside");
    }

    private static Given<ConsortiumState, ConsortiumEvent> voting(String... members) {
        return Boards.voting(board(members), "opinion", new Proposal.Opinion());
    }

    private static Given<ConsortiumState, ConsortiumEvent> with(ProxyRule rule) {
        return Boards.voting(
                        Histories.nothing().happened(history(rule, "ibm", "ti")).by("ibm", "ibm"),
                        "opinion",
                        new Proposal.Opinion())
                .by("ti", "ti");
    }

    private static DelegateVote giving(String from, String to, Fraction part) {
        return new DelegateVote(V1, new Proxy(seat(from), seat(to), part));
    }

    private static Given<ConsortiumState, ConsortiumEvent> give(
            Given<ConsortiumState, ConsortiumEvent> given, String from, String to, Fraction part) {
        return given.by(from, from).done(giving(from, to, part));
    }

    private static Tally tally(Given<ConsortiumState, ConsortiumEvent> given) {
        return Votings.of(given.state()).require(V1).count().tally();
    }
}
