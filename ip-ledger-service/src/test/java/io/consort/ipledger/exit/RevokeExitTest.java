package io.consort.ipledger.exit;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.UTEXAS;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.Sematech.usd;
import static io.consort.ipledger.exit.ExitExamples.DAY;
import static io.consort.ipledger.exit.ExitExamples.leaving;
import static io.consort.ipledger.exit.ExitExamples.licensing;
import static io.consort.ipledger.exit.ExitExamples.passing;
import static io.consort.ipledger.exit.ExitExamples.settle;
import static io.consort.ipledger.right.RightExamples.command;
import static io.consort.ipledger.right.RightExamples.extent;
import static io.consort.ipledger.right.RightExamples.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.pledge.ConsentToAssignment;
import io.consort.ipledger.pledge.Encumbered;
import io.consort.ipledger.pledge.PlacePledge;
import io.consort.ipledger.pledge.PledgeTerms;
import io.consort.ipledger.pledge.Pledges;
import io.consort.ipledger.pledge.ReleasePledge;
import io.consort.ipledger.right.AccessRequests;
import io.consort.ipledger.right.EndRight;
import io.consort.ipledger.right.EndingGround;
import io.consort.ipledger.right.GrantRight;
import io.consort.ipledger.right.RequestAccess;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.right.Terms;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.PledgeId;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitStatus;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevokeExitTest {

    private static final OrganisationId BANK = new OrganisationId("bank");
    private static final ExitId X = new ExitId("exit-1");
    private static final PledgeId LOAN = new PledgeId("loan-17");
    private static final RevokeExit REVOKE = new RevokeExit(X, "The bank refused.");

    @Test
    void allIsAsItWasBefore() {
        var before = eventful();
        var after = before.done(settle("exit-1", passing(TI))).done(REVOKE);
        assertThat(Rights.of(after.state())).isEqualTo(Rights.of(before.state()));
        assertThat(AccessRequests.of(after.state())).isEqualTo(AccessRequests.of(before.state()));
        assertThat(Departures.of(after.state())).isEqualTo(Departures.of(before.state()));
        assertThat(Pledges.of(after.state())).isEqualTo(Pledges.of(before.state()));
        var title = Titles.of(after.state()).require(A1);
        assertThat(Encumbered.of(after.state()).over(A1))
                .isEqualTo(Encumbered.of(before.state()).over(A1));
        for (LocalDate day : List.of(CREATED, DAY.minusDays(1), DAY, DAY.plusYears(9))) {
            assertThat(title.on(day))
                    .isEqualTo(Titles.of(before.state()).require(A1).on(day));
        }
        assertThat(ExitEvent.exits(after.state()).require(X).status()).isEqualTo(ExitStatus.REVOKED);
        after.when(REVOKE).thenRefused("exit-ended");
        after.done(settle("exit-2", passing(TI)));
    }

    @Test
    void aLicenceBackNeverWas() {
        var after = registered().done(settle("exit-1", licensing(TI, INTEL))).done(REVOKE);
        var licence = Rights.of(after.state()).require(new RightId("G-1"));
        assertThat(licence.isInForce(DAY)).isFalse();
        assertThat(licence.isInForce(DAY.plusYears(5))).isFalse();
        var again = after.done(settle("exit-2", licensing(TI, INTEL)));
        assertThat(Rights.of(again.state()).require(new RightId("G-2")).isInForce(DAY))
                .isTrue();
    }

    @Test
    void whatNeverArrivedIsRevokedAndRefusedWhenItArrives() {
        var given = registered().done(REVOKE);
        given.when(settle("exit-1", leaving(TI, ExitGround.DEFAULT))).thenRefused("exit-ended");
        given.when(REVOKE).thenRefused("exit-ended");
        assertThat(Departures.of(given.state()).of(TI)).isEmpty();
    }

    @Test
    void aLaterTransferOfWhatPassedStandsAgainstIt() {
        registered()
                .done(settle("exit-1", passing(TI)))
                .done(By.resolution(
                        new AssignShare(A1, new Assignment(IBM, INTEL, Fraction.of(1, 2), DAY.plusDays(1)))))
                .when(REVOKE)
                .thenRefused("correction-overdraws");
    }

    @Test
    void aRightThatTookThePlaceStandsAgainstIt() {
        AssetId own = new AssetId("A-2");
        registered()
                .done(ExitExamples.knowHow("A-2", Ground.FOREGROUND, Map.of(IBM, Fraction.ONE)))
                .done(By.resolution(new GrantRight(
                        own, grant(IBM, RightKind.EXPLOITATION_ACCESS, TI, "etching in DE from 1992-01-01"))))
                .done(settle("exit-1", leaving(TI, ExitGround.DEFAULT)))
                .done(By.resolution(
                        new GrantRight(own, grant(IBM, RightKind.EXCLUSIVE, INTEL, "etching in DE from 1995-01-01"))))
                .when(REVOKE)
                .thenRefused("right-conflicts");
    }

    @Test
    void aRightThatWasEndedOtherwiseStandsAgainstIt() {
        registered()
                .done(command(grant(IBM, RightKind.EXPLOITATION_ACCESS, TI, "etching in DE from 1992-01-01")))
                .done(settle("exit-1", leaving(TI, ExitGround.WITHDRAWAL)))
                .done(By.resolution(new EndRight(new RightId("G-1"), DAY.plusDays(7), EndingGround.BREACH)))
                .when(REVOKE)
                .thenRefused("exit-built-upon");
    }

    @Test
    void aPledgeThatWasReleasedSinceIsNotBroughtBack() {
        var before = eventful();
        var after = before.done(settle("exit-1", passing(TI)))
                .done(new ReleasePledge(LOAN, Map.of(), null))
                .done(REVOKE);
        assertThat(Encumbered.of(after.state()).over(A1).byRank()).isEmpty();
        assertThat(Titles.of(after.state()).require(A1).share(TI, DAY)).isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void aPledgeThatWasReleasedInPartStandsAgainstIt() {
        eventful()
                .done(settle("exit-1", passing(TI)))
                .done(new ReleasePledge(LOAN, Map.of(IBM, Fraction.of(1, 24)), null))
                .when(REVOKE)
                .thenRefused("exit-built-upon");
    }

    @Test
    void anEarlierDepartureStandsAgainOnceALaterExitIsRevoked() {
        var back = registered()
                .done(settle("exit-0", leaving(TI, ExitGround.WITHDRAWAL)))
                .done(new ReadmitMember(new ExitId("exit-0"), DAY.plusDays(30)));
        var again = back.done(settle("exit-1", leaving(TI, ExitGround.DEFAULT))).done(REVOKE);
        assertThat(Departures.of(again.state())).isEqualTo(Departures.of(back.state()));
        assertThat(Departures.of(again.state()).isAway(TI, DAY.plusDays(29))).isTrue();
    }

    @Test
    void whoIsBackDidLeave() {
        var given = registered().done(settle("exit-1", leaving(TI, ExitGround.WITHDRAWAL)));
        given.done(new ReadmitMember(X, DAY)).when(REVOKE).thenRefused("exit-ended");
        assertThatThrownBy(() -> new RevokeExit(X, " ")).isInstanceOf(DomainException.class);
    }

    /** TI has title, a pledged share with consent, rights ended before and not, one granted out of another, and a request. */
    private static Given<IpLedgerState, IpLedgerEvent> eventful() {
        return registered()
                .done(command(grant(
                        IBM,
                        null,
                        RightKind.EXPLOITATION_ACCESS,
                        TI,
                        "etching in DE from 1992-01-01",
                        Sublicensing.FREE)))
                .done(command(grant(
                        TI,
                        "G-1",
                        RightKind.EXPLOITATION_ACCESS,
                        INTEL,
                        "etching in DE from 1993-01-01",
                        Sublicensing.NONE)))
                .done(command(grant(IBM, RightKind.EXPLOITATION_ACCESS, TI, "etching in FR from 1992-01-01")))
                .done(By.resolution(
                        new EndRight(new RightId("G-3"), LocalDate.parse("1996-01-01"), EndingGround.AGREEMENT)))
                .done(By.resolution(new RequestAccess(
                        A1,
                        new Terms(
                                RightKind.EXPLOITATION_ACCESS,
                                TI,
                                extent("masks in DE from 1993-01-01"),
                                Sublicensing.NONE,
                                null,
                                null))))
                .done(new PlacePledge(LOAN, new PledgeTerms(A1, TI, BANK, Fraction.of(1, 4), usd("5.00"), CREATED)))
                .by("bea", "bank")
                .done(new ConsentToAssignment(LOAN, new Assignment(TI, IBM, Fraction.of(1, 6), DAY)))
                .done(new ConsentToAssignment(LOAN, new Assignment(TI, UTEXAS, Fraction.of(1, 6), DAY)));
    }
}
