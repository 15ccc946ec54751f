package io.consort.consortium.decision;

import static io.consort.consortium.decision.Boards.ALONE;
import static io.consort.consortium.decision.Boards.M1;
import static io.consort.consortium.decision.Boards.V1;
import static io.consort.consortium.decision.Boards.board;
import static io.consort.consortium.decision.Boards.cast;
import static io.consort.consortium.decision.Boards.seat;
import static io.consort.consortium.decision.Boards.table;
import static io.consort.consortium.decision.Voter.KEYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.ballot.BallotKeys;
import io.consort.consortium.ballot.BallotNumber;
import io.consort.consortium.ballot.BallotSecrets;
import io.consort.consortium.ballot.Blinding;
import io.consort.consortium.ballot.Nonce;
import io.consort.consortium.ballot.RsaInteger;
import io.consort.consortium.body.GiveProxy;
import io.consort.consortium.body.Period;
import io.consort.consortium.count.Amount;
import io.consort.consortium.count.Choice;
import io.consort.consortium.count.Outcome;
import io.consort.consortium.count.Proxy;
import io.consort.consortium.decision.VotingEvent.BallotCast;
import io.consort.consortium.decision.VotingEvent.BallotsOpened;
import io.consort.consortium.decision.VotingEvent.PaperTaken;
import io.consort.consortium.decision.VotingEvent.VotingExtended;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SecretVoteTest {

    private static final BallotKeys OTHERS =
            new BallotSecrets("another secret".getBytes(StandardCharsets.UTF_8)).of(new ConsortiumId("sematech"));

    private static Given<ConsortiumState, ConsortiumEvent> opened(String... members) {
        return opened("secret", board(members));
    }

    private static Given<ConsortiumState, ConsortiumEvent> opened(
            String kind, Given<ConsortiumState, ConsortiumEvent> board) {
        return board.done(table(kind, new Proposal.Opinion())).done(open(ALONE));
    }

    private static OpenVoting open(Affiliations affiliations) {
        return new OpenVoting(M1, null, Procedure.MEETING, null, affiliations, KEYS);
    }

    private static CloseVoting close() {
        return new CloseVoting(V1, KEYS.seal(V1));
    }

    private static Voting voting(Given<ConsortiumState, ConsortiumEvent> given) {
        return Votings.of(given.state()).require(V1);
    }

    private static Amount amount(long number) {
        return new Amount(Fraction.of(number, 1), Fraction.of(number, 1));
    }

    private static String refusal(ThrowingCallable call) {
        return Objects.requireNonNull(catchThrowableOfType(DomainException.class, call))
                .slug();
    }

    @Test
    void countsWhatNobodyCanReadBeforeTheClose() {
        Given<ConsortiumState, ConsortiumEvent> given = Voter.all(opened("ibm", "ti", "amd"), V1, "ibm+ ti- amd+");
        Voting open = voting(given);
        assertThat(open.paperCounts())
                .extracting(PaperCount::words)
                .containsExactly("Papers that weigh 1: 3 taken by 4 who may vote, 3 cast.");
        assertThat(open.papers().areSealed()).isTrue();
        assertThat(open.count().tally().yes()).isEqualTo(amount(0));
        assertThat(open.count().tally().present()).isEqualTo(amount(3));
        assertThat(open.papers().ballots().values())
                .allSatisfy(ballot -> assertThat(open.papers().choice(ballot)).isEmpty());

        Given<ConsortiumState, ConsortiumEvent> closed = given.done(close());
        Closing closing = Objects.requireNonNull(voting(closed).closed());
        assertThat(closing.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(closing.tally().yes()).isEqualTo(amount(2));
        assertThat(closing.tally().no()).isEqualTo(amount(1));
        assertThat(closing.tally().entitled()).isEqualTo(amount(4));
        assertThat(Recount.differences(
                        voting(closed).electorate(), voting(closed).papers()))
                .isEmpty();
    }

    @Test
    void isNotTakenWhereABallotWouldShowWhoseItIs() {
        Given<ConsortiumState, ConsortiumEvent> two = board("ibm").done(table("secret", new Proposal.Opinion()));
        assertThat(two.when(open(ALONE)).thenRefused("secret-vote-identifies").detail())
                .startsWith("Only 2 of those who may vote weigh 1.");
        Affiliations together = (organisation, on) ->
                List.of("ibm", "ti").contains(organisation.value()) ? new OrganisationId("ibm") : organisation;
        Given<ConsortiumState, ConsortiumEvent> capped =
                board("ibm", "ti", "amd", "lsi").done(table("secret-capped", new Proposal.Opinion()));
        assertThat(voting(capped.done(open(ALONE))).paperCounts()).hasSize(1);
        capped.when(open(together)).thenRefused("secret-vote-identifies");
        Given<ConsortiumState, ConsortiumEvent> threeOfAGroup =
                board("ibm", "ti", "hp", "amd", "lsi").done(table("secret-capped", new Proposal.Opinion()));
        Affiliations more = (organisation, on) ->
                List.of("ibm", "ti", "hp").contains(organisation.value()) ? new OrganisationId("ibm") : organisation;
        assertThat(voting(threeOfAGroup.done(open(more))).paperCounts())
                .as("the cap is applied before papers are made")
                .extracting(PaperCount::weight)
                .containsExactly(Fraction.ONE, Fraction.of(1, 2));
    }

    @Test
    void givesOnePaperToEachSeatAndToWhomeverActsForIt() {
        Given<ConsortiumState, ConsortiumEvent> given = opened("ibm", "ti", "amd");
        Voter ti = new Voter(given.state(), V1, seat("ti"), Choice.YES);
        given.when(ti.take(given.state())).thenRefused("not-on-the-seat");
        Given<ConsortiumState, ConsortiumEvent> taken = given.by("ti", "ti").done(ti.take(given.state()));
        taken.when(ti.take(taken.state())).thenRefused("paper-taken");
        taken.when(new Voter(given.state(), V1, seat("ti"), Choice.YES).take(taken.state()))
                .thenRefused("paper-taken");
        taken.when(new CastVote(V1, seat("ti"), Choice.YES)).thenRefused("secret-ballot-needed");
        assertThat(refusal(() -> TakePaper.of(given.state(), V1, seat("lsi"), ti.signature(taken.state()), KEYS)))
                .isEqualTo("not-an-elector");
        assertThat(refusal(() -> TakePaper.of(given.state(), V1, seat("amd"), new RsaInteger("ff".repeat(256)), KEYS)))
                .isEqualTo("invalid-field");
        assertThat(refusal(
                        () -> TakePaper.of(given.state(), V1, seat("amd"), new RsaInteger("00".repeat(256)), OTHERS)))
                .isEqualTo("ballot-keys-changed");
    }

    @Test
    void standsAsideBeforeThePaperIsTakenAndNotAfter() {
        Given<ConsortiumState, ConsortiumEvent> given = opened("ibm", "ti", "amd");
        Voter ti = new Voter(given.state(), V1, seat("ti"), Choice.YES);
        Given<ConsortiumState, ConsortiumEvent> aside =
                given.by("ti", "ti").done(new DeclareConflict(V1, seat("ti"), "It sells."));
        assertThat(refusal(() -> ti.take(aside.state()))).isEqualTo("stands-aside");
        aside.when(ti.take(given.state())).thenRefused("stands-aside");
        assertThat(voting(aside).paperCounts()).extracting(PaperCount::electors).containsExactly(3);
        given.by("ti", "ti")
                .done(ti.take(given.state()))
                .when(new DeclareConflict(V1, seat("ti"), "It sells."))
                .thenRefused("paper-taken");
    }

    @Test
    void letsTheProxyTakeThePaperOfWhomItVotesFor() {
        Given<ConsortiumState, ConsortiumEvent> given =
                opened("ibm", "ti", "amd").by("ti", "ti");
        given.when(new DelegateVote(V1, new Proxy(seat("ti"), seat("amd"), Fraction.of(1, 2))))
                .thenRefused("proxy-in-part-secret");
        DelegateVote whole = new DelegateVote(V1, new Proxy(seat("ti"), seat("amd"), Fraction.ONE));
        Voter ti = new Voter(given.state(), V1, seat("ti"), Choice.YES);
        given.done(ti.take(given.state())).when(whole).thenRefused("paper-taken");

        Given<ConsortiumState, ConsortiumEvent> gave = given.done(whole);
        gave.when(ti.take(gave.state())).thenRefused("not-on-the-seat");
        Given<ConsortiumState, ConsortiumEvent> taken = gave.by("amd", "amd").done(ti.take(gave.state()));
        assertThat(Objects.requireNonNull(voting(taken).papers().taken().get(seat("ti")))
                        .by())
                .isEqualTo(seat("amd"));
        taken.by("ti", "ti").when(new TakeBackDelegations(V1, seat("ti"))).thenRefused("paper-taken");
        taken.when(new DeclareConflict(V1, seat("amd"), "It buys.")).thenRefused("paper-taken");
        assertThat(voting(taken).count().tally().present())
                .as("the giver by its proxy, and the proxy, which was there to take it")
                .isEqualTo(amount(2));
        gave.by("amd", "amd")
                .done(new DeclareConflict(V1, seat("amd"), "It buys."))
                .when(ti.take(gave.state()))
                .thenRefused("stands-aside");
    }

    @Test
    void takesOverStandingProxiesThatAreWhole() {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti", "amd", "lsi")
                .by("ti", "ti")
                .done(standing("ti", Fraction.ONE))
                .by("lsi", "lsi")
                .done(standing("lsi", Fraction.of(1, 2)))
                .by("ibm", "ibm");
        Cast cast = voting(opened("secret", given)).cast();
        assertThat(cast.partGivenBy(seat("ti"))).isEqualTo(Fraction.ONE);
        assertThat(cast.partGivenBy(seat("lsi"))).isEqualTo(Fraction.ZERO);
    }

    private static GiveProxy standing(String from, Fraction part) {
        return new GiveProxy(seat(from), seat("amd"), part, new Period(LocalDate.parse("2026-01-01"), null));
    }

    @Test
    void takesEachBallotOnceAndOnlyIfItIsMadeOfAPaper() {
        Given<ConsortiumState, ConsortiumEvent> given =
                opened("ibm", "ti", "amd").by("ti", "ti");
        Voter ti = new Voter(given.state(), V1, seat("ti"), Choice.YES);
        Given<ConsortiumState, ConsortiumEvent> taken = given.done(ti.take(given.state()));
        RsaInteger signature = ti.signature(taken.state());
        assertThat(refusal(() -> CastBallot.of(
                        taken.state(), V1, Nonce.random(new SecureRandom()), Choice.YES, signature, KEYS.seal(V1))))
                .isEqualTo("ballot-not-signed");
        for (Choice other : List.of(Choice.NO, Choice.ABSTAIN)) {
            assertThat(refusal(() -> ti.falsified(taken.state(), other))).isEqualTo("ballot-not-signed");
        }
        Given<ConsortiumState, ConsortiumEvent> once = taken.done(ti.cast(taken.state()));
        once.when(ti.cast(once.state())).thenRefused("ballot-cast");
        assertThat(refusal(() -> ti.cast(once.state(), OTHERS.seal(V1)))).isEqualTo("ballot-keys-changed");
        Given<ConsortiumState, ConsortiumEvent> closed = once.by("ibm", "ibm").done(close());
        closed.when(ti.cast(closed.state())).thenRefused("voting-over");
        closed.by("amd", "amd")
                .when(new Voter(given.state(), V1, seat("amd"), Choice.YES).take(closed.state()))
                .thenRefused("voting-over");
    }

    @Test
    void showsWhenTheHolderOfTheKeyMadePapersForNobody() {
        Given<ConsortiumState, ConsortiumEvent> given =
                opened("ibm", "ti", "amd").by("ti", "ti");
        Voter ti = new Voter(given.state(), V1, seat("ti"), Choice.YES);
        Given<ConsortiumState, ConsortiumEvent> taken = given.done(ti.take(given.state()));
        Nonce nonce = Nonce.random(new SecureRandom());
        BallotNumber forged = BallotNumber.of(nonce, Choice.NO);
        Blinding blinding = Blinding.of(KEYS.paper(V1, 0), forged, new SecureRandom());
        RsaInteger signature = blinding.unblind(KEYS.sign(V1, 0, blinding.blinded()));
        CastBallot stuffed = CastBallot.of(taken.state(), V1, nonce, Choice.NO, signature, KEYS.seal(V1));
        Given<ConsortiumState, ConsortiumEvent> cast = taken.done(ti.cast(taken.state()));
        cast.when(stuffed).thenRefused("more-ballots-than-papers");
        Given<ConsortiumState, ConsortiumEvent> written = cast.happened(new BallotCast(
                V1, forged, Fraction.ONE, signature, KEYS.seal(V1).seal(forged, nonce)));
        assertThat(Recount.differences(
                        voting(written).electorate(), voting(written).papers()))
                .as("even where it was written into the ledger past every rule")
                .extracting(Object::toString)
                .containsExactly("Of the weight 1 there are 2 ballots and 1 papers.");
    }

    @Test
    void findsWhatIsWrongWithWrittenEntries() {
        Given<ConsortiumState, ConsortiumEvent> given = Voter.all(opened("ibm", "ti", "amd"), V1, "ibm+ ti-");
        Ballot good = voting(given).papers().ballots().values().iterator().next();
        BallotNumber number = BallotNumber.of(Nonce.random(new SecureRandom()), Choice.YES);
        Given<ConsortiumState, ConsortiumEvent> wrong = given.happened(
                new PaperTaken(V1, seat("amd"), seat("amd"), good.signature(), good.signature()),
                new BallotCast(V1, number, Fraction.ONE, good.signature(), good.seal()),
                new BallotsOpened(V1, OTHERS.seal(V1)));
        assertThat(Recount.differences(voting(wrong).electorate(), voting(wrong).papers()))
                .extracting(Object::toString)
                .contains(
                        "The paper of seat board.full.amd is not signed for its weight.",
                        "Ballot " + number + " is not signed for its weight.",
                        "Ballot " + good.number() + " cannot be opened.",
                        "The ballots were opened with another key than was promised.");
    }

    @Test
    void isClosedWithItsKeyAndInWritingOnceAllHaveCast() {
        Given<ConsortiumState, ConsortiumEvent> given = opened("ibm", "ti", "amd");
        given.when(new CloseVoting(V1)).thenRefused("ballot-keys-changed");
        given.when(new CloseVoting(V1, OTHERS.seal(V1))).thenRefused("ballot-keys-changed");
        assertThat(voting(given.done(close())).closed()).isNotNull();
        Given<ConsortiumState, ConsortiumEvent> three = given.by("olga", "sematech-office")
                .done(new DeclareConflict(V1, new SeatId("board.sent.1"), "It is paid by all."))
                .by("ibm", "ibm");
        assertThat(voting(Voter.all(three, V1, "ibm+ ti-")).haveAllVoted()).isFalse();
        assertThat(voting(Voter.all(three, V1, "ibm+ ti- amd0")).haveAllVoted()).isTrue();
        Given<ConsortiumState, ConsortiumEvent> two = Voter.all(three, V1, "ibm+ ti-");
        assertThat(voting(two.by("amd", "amd")
                                .done(new Voter(two.state(), V1, seat("amd"), Choice.YES).take(two.state())))
                        .haveAllVoted())
                .as("a paper is no ballot")
                .isFalse();
    }

    @Test
    void isPutOffInWritingWhenPapersAreTakenLateAndEndsByItself() {
        Given<ConsortiumState, ConsortiumEvent> given = board("ibm", "ti", "amd")
                .done(table("secret", new Proposal.Opinion()))
                .done(new OpenVoting(M1, null, Procedure.WRITTEN, Instant.parse("2026-01-31T12:00:00Z"), ALONE, KEYS));
        Voter ti = new Voter(given.state(), V1, seat("ti"), Choice.YES);
        Voter amd = new Voter(given.state(), V1, seat("amd"), Choice.YES);
        Given<ConsortiumState, ConsortiumEvent> one = given.by("ti", "ti").done(ti.take(given.state()));
        one.by("ibm", "ibm").when(close()).thenRefused("votes-outstanding");
        assertThat(one.on("2026-01-31")
                        .by("amd", "amd")
                        .when(amd.take(one.state()))
                        .events()
                        .getLast())
                .as("two of four are there, in the last hours")
                .isEqualTo(new VotingExtended(V1, Instant.parse("2026-02-02T12:00:00Z")));
        Given<ConsortiumState, ConsortiumEvent> both = one.by("amd", "amd").done(amd.take(one.state()));
        Given<ConsortiumState, ConsortiumEvent> over =
                both.done(amd.cast(both.state())).on("2026-02-03");
        over.when(new EndVoting(V1)).thenRefused("ballot-keys-changed");
        Given<ConsortiumState, ConsortiumEvent> ended = over.done(new EndVoting(V1, KEYS.seal(V1)));
        Closing closing = Objects.requireNonNull(voting(ended).closed());
        assertThat(closing.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(closing.tally().present()).as("a paper that was not cast").isEqualTo(amount(2));
        assertThat(closing.tally().yes()).isEqualTo(amount(1));
        assertThat(ended.by("amd", "amd")
                        .when(new RaiseObjection(Boards.R1, seat("amd"), "I said yes, and nobody knows."))
                        .events())
                .hasSize(2);
    }

    @Test
    void hasNoPapersWhereItIsOpen() {
        Given<ConsortiumState, ConsortiumEvent> given = opened("opinion", board("ibm", "ti"));
        assertThat(refusal(() -> TakePaper.of(given.state(), V1, seat("ti"), new RsaInteger("00".repeat(256)), KEYS)))
                .isEqualTo("vote-is-open");
        assertThat(voting(cast(given, "ibm+ ti+").done(new CloseVoting(V1))).paperCounts())
                .isEmpty();
    }
}
