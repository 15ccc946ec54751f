package io.consort.ipledger.right;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.right.GrantRightTest.granted;
import static io.consort.ipledger.right.RightExamples.command;
import static io.consort.ipledger.right.RightExamples.grant;
import static io.consort.ipledger.right.RightKind.EXCLUSIVE;
import static io.consort.ipledger.right.RightKind.NON_EXCLUSIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.right.RightEvent.RightEnded;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.Kind;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EndRightTest {

    private static final OrganisationId AMD = new OrganisationId("amd");
    private static final OrganisationId GCA = new OrganisationId("gca");
    private static final RightId G1 = new RightId("G-1");
    private static final RightId G2 = new RightId("G-2");
    private static final RightId G3 = new RightId("G-3");
    private static final LocalDate DAY = LocalDate.parse("1995-07-01");
    private static final String EUV = "lithography.euv in EU from 1994-01-01 to 1999-12-31";

    private static final Given<IpLedgerState, IpLedgerEvent> GIVEN =
            granted(grant(IBM, null, EXCLUSIVE, INTEL, EUV, Sublicensing.FREE));

    @Test
    void aSurrenderedRightMakesRoomFromThatDayOn() {
        var after = GIVEN.by("ines", "intel")
                .when(end(G1, "1995-07-01", EndingGround.SURRENDER))
                .then(new RightEnded(G1, new Ending(DAY, EndingGround.SURRENDER, null)));
        assertThat(Rights.of(after.state()).require(G1).lastDay()).isEqualTo(LocalDate.parse("1995-06-30"));
        after.when(command(grant(TI, EXCLUSIVE, AMD, "all in DE from 1995-06-30")))
                .thenRefused("right-conflicts");
        RightExamples.granted(after, grant(TI, EXCLUSIVE, AMD, "all in DE from 1995-07-01"));
    }

    @Test
    void aRightThatEndedOnItsFirstDayNeverWas() {
        var after = GIVEN.done(end(G1, "1994-01-01", EndingGround.AGREEMENT));
        RightExamples.granted(after, grant(TI, EXCLUSIVE, AMD, EUV));
        RightExamples.granted(after, grant(IBM, null, EXCLUSIVE, INTEL, EUV, Sublicensing.FREE));
        assertThat(after.when(end(G1, "1994-01-01", EndingGround.AGREEMENT))
                        .thenRefused("right-not-in-force")
                        .detail())
                .isEqualTo("G-1 (exclusive, ibm to intel) never was in force, and so cannot end on 1994-01-01.");
        after.when(command(grant(INTEL, "G-1", NON_EXCLUSIVE, AMD, EUV, Sublicensing.NONE)))
                .thenRefused("sublicence-too-wide");
    }

    @Test
    void theSublicencesFallWithIt() {
        var given = GIVEN.done(command(grant(INTEL, "G-1", NON_EXCLUSIVE, AMD, EUV, Sublicensing.FREE)))
                .done(command(grant(
                        AMD,
                        "G-2",
                        NON_EXCLUSIVE,
                        GCA,
                        "lithography.euv in DE from 1996-01-01 to 1997-12-31",
                        Sublicensing.NONE)))
                .done(command(grant(
                        INTEL,
                        "G-1",
                        NON_EXCLUSIVE,
                        TI,
                        "lithography.euv in DE from 1994-01-01 to 1995-06-30",
                        Sublicensing.NONE)));
        given.when(end(G1, "1995-07-01", EndingGround.BREACH))
                .then(
                        new RightEnded(G1, new Ending(DAY, EndingGround.BREACH, null)),
                        new RightEnded(G2, new Ending(DAY, EndingGround.BREACH, G1)),
                        new RightEnded(G3, new Ending(LocalDate.parse("1996-01-01"), EndingGround.BREACH, G1)));
    }

    @Test
    void itEndsOnADayOfItsTermAndMayEndEarlierStill() {
        for (String outside : new String[] {"1993-12-31", "2000-01-01"}) {
            var refusal = GIVEN.when(end(G1, outside, EndingGround.AGREEMENT)).thenRefused("right-not-in-force");
            assertThat(refusal.detail())
                    .isEqualTo(
                            "G-1 (exclusive, ibm to intel) is in force from 1994-01-01 to 1999-12-31, and so cannot end"
                                    + " on " + outside + ".");
        }
        GIVEN.done(end(G1, "1999-12-31", EndingGround.AGREEMENT))
                .done(end(G1, "1995-07-01", EndingGround.BREACH))
                .when(end(G1, "1995-07-01", EndingGround.BREACH))
                .thenRefused("right-not-in-force");
        GIVEN.when(end(G3, "1999-12-31", EndingGround.AGREEMENT)).thenRefused("not-found");
    }

    @Test
    void theHolderSurrendersAndTheGrantorTerminates() {
        var terminate = end(G1, "1995-07-01", EndingGround.BREACH);
        GIVEN.by("irene", "ibm").done(terminate);
        GIVEN.by("tom", "ti").when(terminate).thenRefused("not-a-party");
        assertThat(GIVEN.by("ines", "intel")
                        .when(terminate)
                        .thenRefused("not-a-party")
                        .kind())
                .isEqualTo(Kind.FORBIDDEN);
        GIVEN.by("irene", "ibm")
                .when(end(G1, "1995-07-01", EndingGround.SURRENDER))
                .thenRefused("not-a-party");
        GIVEN.by("sam", "sematech").done(By.resolution(new EndRight(G1, DAY, EndingGround.SURRENDER)));

        var assigned = GIVEN.by("tom", "ti")
                .done(By.resolution(new AssignShare(A1, new Assignment(IBM, AMD, Fraction.of(1, 3), DAY))));
        assigned.by("ann", "amd").done(terminate);
        assigned.by("irene", "ibm").when(terminate).thenRefused("not-a-party");

        var sublicensed = GIVEN.done(command(grant(INTEL, "G-1", NON_EXCLUSIVE, AMD, EUV, Sublicensing.NONE)));
        sublicensed.by("ines", "intel").done(end(G2, "1995-07-01", EndingGround.BREACH));
        sublicensed
                .by("irene", "ibm")
                .when(end(G2, "1995-07-01", EndingGround.BREACH))
                .thenRefused("not-a-party");
    }

    private static EndRight end(RightId right, String effective, EndingGround ground) {
        return new EndRight(right, LocalDate.parse(effective), ground);
    }
}
