package io.consort.ipledger.right;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.TI_TO_INTEL;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static io.consort.ipledger.right.RightExamples.command;
import static io.consort.ipledger.right.RightExamples.grant;
import static io.consort.ipledger.right.RightKind.NON_EXCLUSIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.CloseNotice;
import io.consort.ipledger.notice.GiveNotice;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.notice.Wish;
import io.consort.ipledger.pledge.ConsentToAssignment;
import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.right.RightEvent.RightEnded;
import io.consort.ipledger.succession.SucceedOrganisation;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Creation;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.ReverseTransfer;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rests on a transfer of title when that is reversed. */
class RightGroundTest {

    private static final OrganisationId AMD = new OrganisationId("amd");
    private static final OrganisationId GCA = new OrganisationId("gca");
    private static final RightId G1 = new RightId("G-1");
    private static final RightId G2 = new RightId("G-2");
    private static final RightId G3 = new RightId("G-3");
    private static final PledgeId LOAN = new PledgeId("loan-1");
    private static final Fraction SIXTH = Fraction.of(1, 6);
    private static final LocalDate FROM = LocalDate.parse("1994-01-01");
    private static final String TERM = "all in WORLD from 1994-01-01 to 1999-12-31";

    private static final Given<IpLedgerState, IpLedgerEvent> LICENSED = registered()
            .done(By.resolution(new AssignShare(A1, TI_TO_INTEL)))
            .done(command(grant(INTEL, null, NON_EXCLUSIVE, AMD, TERM, Sublicensing.FREE)))
            .done(command(grant(AMD, "G-1", NON_EXCLUSIVE, GCA, TERM, Sublicensing.NONE)))
            .done(command(grant(IBM, NON_EXCLUSIVE, AMD, TERM)));

    @Test
    void aRightWhoseGrantorNeverHadTitleIsNamedWithWhatWasGrantedOutOfIt() {
        assertThat(withoutGround(LICENSED)).isEmpty();
        var corrected = LICENSED.done(new ReverseTransfer(A1, 2, "It was never signed.", null));
        assertThat(withoutGround(corrected)).containsExactly(G1, G2);
        var again = corrected.done(By.resolution(new AssignShare(A1, TI_TO_INTEL)));
        assertThat(withoutGround(again)).as("and no more once it has").isEmpty();
    }

    @Test
    void soIsOneThatBeginsBeforeItsGrantorHasTitle() {
        Assignment later = new Assignment(TI, INTEL, SIXTH, FROM.plusDays(1));
        assertThat(withoutGround(LICENSED.done(new ReverseTransfer(A1, 2, "Another date.", later))))
                .containsExactly(G1, G2);
        Assignment still = new Assignment(TI, INTEL, SIXTH, FROM);
        assertThat(withoutGround(LICENSED.done(new ReverseTransfer(A1, 2, "Another date.", still))))
                .isEmpty();
    }

    @Test
    void soIsOneOfAnOwnerWhoNeverWas() {
        OrderedMap<OrganisationId, Fraction> others = OrderedMap.<OrganisationId, Fraction>empty()
                .plus(TI, Fraction.of(1, 2))
                .plus(UTEXAS, Fraction.of(1, 2));
        var restated = LICENSED.done(new ReverseTransfer(A1, 1, "ibm had none.", new Creation(others, CREATED)));
        assertThat(withoutGround(restated)).containsExactly(G3);
    }

    @Test
    void whatIsGrantedOutOfItLaterIsNamedToo() {
        var corrected = LICENSED.done(new ReverseTransfer(A1, 2, "It was never signed.", null))
                .done(command(grant(
                        AMD, "G-1", NON_EXCLUSIVE, TI, "all in DE from 1995-01-01 to 1995-12-31", Sublicensing.NONE)));
        assertThat(withoutGround(corrected)).containsExactly(G1, G2, new RightId("G-4"));
    }

    @Test
    void anOwnerHasItThatItNeverWas() {
        var corrected = LICENSED.done(new ReverseTransfer(A1, 2, "It was never signed.", null));
        EndRight never = new EndRight(G1, FROM, EndingGround.NO_TITLE);
        var ended = corrected
                .by("tom", "ti")
                .when(never)
                .then(
                        new RightEnded(G1, new Ending(FROM, EndingGround.NO_TITLE, null)),
                        new RightEnded(G2, new Ending(FROM, EndingGround.NO_TITLE, G1)));
        assertThat(withoutGround(ended)).isEmpty();
        assertThat(withoutGround(
                        corrected.by("tom", "ti").done(new EndRight(G1, FROM.plusYears(1), EndingGround.NO_TITLE))))
                .as("what was in force for a year had no ground for that year")
                .containsExactly(G1, G2);
    }

    @Test
    void aTransferThatAPledgeWentAlongWithIsReversedWithIt() {
        var pledged = registered()
                .done(new PlacePledge(
                        LOAN,
                        new PledgeTerms(A1, TI, GCA, Fraction.of(1, 3), usd("10.00"), LocalDate.parse("1992-01-01"))))
                .by("gus", "gca");
        var assigned = pledged.done(new ConsentToAssignment(LOAN, TI_TO_INTEL))
                .done(By.resolution(new AssignShare(A1, TI_TO_INTEL)))
                .done(new ReverseTransfer(A1, 4, "It was never signed.", null));
        assertThat(Encumbered.of(assigned.state())
                        .over(A1)
                        .of(LOAN)
                        .orElseThrow()
                        .shares())
                .isEqualTo(Map.of(TI, Fraction.of(1, 3)));
        pledged.done(new SucceedOrganisation(TI, INTEL, TI_TO_INTEL.effective()))
                .when(new ReverseTransfer(A1, 4, "They never merged.", null))
                .thenRefused("succession-stands");
    }

    @Test
    void aWishOfWhoNeverOwnedComesToNothing() {
        Assignment wished = new Assignment(INTEL, AMD, SIXTH, LocalDate.parse("2026-03-01"));
        Grant licence = grant(INTEL, RightKind.SOLE, AMD, "all in WORLD from 2026-03-01");
        var ran = registered()
                .done(By.resolution(new AssignShare(A1, TI_TO_INTEL)))
                .done(By.resolution(new GiveNotice(A1, INTEL, new Wish.ToAssign(wished))))
                .done(By.resolution(new GiveNotice(
                        A1,
                        INTEL,
                        new Wish.ToLicense(
                                AMD, RightKind.SOLE, RightExamples.extent("all in WORLD from 2026-03-01"), "all"))))
                .done(new ReverseTransfer(A1, 2, "It was never signed.", null))
                .on("2026-02-16")
                .done(new CloseNotice(new NoticeId("N-1")))
                .done(new CloseNotice(new NoticeId("N-2")));
        ran.when(By.resolution(new AssignShare(A1, wished))).thenRefused("share-exceeds-holding");
        ran.when(command(licence)).thenRefused("no-title-to-grant");
    }

    private static List<RightId> withoutGround(Given<IpLedgerState, IpLedgerEvent> given) {
        return List.copyOf(Rights.of(given.state()).withoutGround().keySet());
    }
}
