package io.consort.ipledger.right;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.CREATED;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.THIRD;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.ledger;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.right.RightExamples.command;
import static io.consort.ipledger.right.RightExamples.extent;
import static io.consort.ipledger.right.RightExamples.grant;
import static io.consort.ipledger.right.RightKind.EXPLOITATION_ACCESS;
import static io.consort.ipledger.right.RightKind.NON_EXCLUSIVE;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Sematech;
import io.consort.ipledger.asset.RegisterAsset;
import io.consort.ipledger.title.AssignShare;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import io.consort.testkit.ledger.Given;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whom a right binds, and who can undo it. */
class BindingTest {

    private static final OrganisationId AMD = new OrganisationId("amd");
    private static final RightId G1 = new RightId("G-1");

    /** IBM owned it alone, and all of it went to Texas Instruments in 1995. */
    private static final Given<IpLedgerState, IpLedgerEvent> SOLD = ledger().done(
                    By.office(new RegisterAsset(Sematech.STEPPER, Map.of(IBM, Fraction.ONE), CREATED)))
            .done(assign(IBM, TI, Fraction.ONE, "1995-01-01"));

    @Test
    void aFormerOwnerBindsNobodyAfterIt() {
        SOLD.when(command(grant(IBM, NON_EXCLUSIVE, INTEL, "all in WORLD from 1994-01-01")))
                .thenRefused("no-title-to-grant");
        SOLD.when(command(grant(IBM, NON_EXCLUSIVE, INTEL, "all in WORLD from 1994-01-01 to 1995-01-01")))
                .thenRefused("no-title-to-grant");
        SOLD.done(command(grant(IBM, NON_EXCLUSIVE, INTEL, "all in WORLD from 1994-01-01 to 1994-12-31")));
    }

    @Test
    void whoSoldAheadOfTimeBindsNobodyEither() {
        ledger().done(By.office(new RegisterAsset(Sematech.STEPPER, Map.of(IBM, Fraction.ONE), CREATED)))
                .done(assign(IBM, TI, Fraction.ONE, "2027-01-01"))
                .when(command(grant(IBM, NON_EXCLUSIVE, INTEL, "all in WORLD from 2026-01-01")))
                .thenRefused("no-title-to-grant");
    }

    @Test
    void aLicenceStaysWithWhatWasSoldAfterIt() {
        var bound = ledger().done(By.office(new RegisterAsset(Sematech.STEPPER, Map.of(IBM, Fraction.ONE), CREATED)))
                .done(command(grant(IBM, NON_EXCLUSIVE, INTEL, "all in WORLD from 1994-01-01")))
                .done(assign(IBM, TI, Fraction.ONE, "1995-01-01"));
        bound.by("irene", "ibm").when(end("2026-02-01")).thenRefused("not-a-party");
        bound.by("tom", "ti").done(end("2026-02-01"));
    }

    @Test
    void aFormerOwnerNeitherGrantsNorRefusesAccess() {
        var asked = SOLD.done(By.resolution(new RequestAccess(
                A1,
                new Terms(
                        EXPLOITATION_ACCESS,
                        INTEL,
                        extent("all in WORLD from 1994-01-01"),
                        Sublicensing.NONE,
                        null,
                        null))));
        AccessRequestId q1 = new AccessRequestId("Q-1");
        asked.by("irene", "ibm").when(new GrantAccess(q1, IBM)).thenRefused("no-title-to-grant");
        asked.by("irene", "ibm")
                .when(new RefuseAccess(q1, IBM, RefusalGround.NOT_NEEDED))
                .thenRefused("not-an-owner");
        asked.by("tom", "ti").done(new RefuseAccess(q1, TI, RefusalGround.NOT_NEEDED));
    }

    @Test
    void aCoOwnerDoesNotEndAnothersLicence() {
        Map<OrganisationId, Fraction> owners = new LinkedHashMap<>();
        owners.put(IBM, Fraction.of(99, 100));
        owners.put(TI, Fraction.of(1, 100));
        var licensed = ledger().done(By.office(new RegisterAsset(Sematech.STEPPER, owners, CREATED)))
                .done(command(grant(IBM, NON_EXCLUSIVE, INTEL, "all in WORLD from 1994-01-01")));
        licensed.by("tom", "ti").when(end("2026-02-01")).thenRefused("not-a-party");
        licensed.by("irene", "ibm").done(end("2026-02-01"));
    }

    @Test
    void whoHasTheGrantorsShareStandsInItsPlace() {
        var passed = registered()
                .done(command(grant(IBM, NON_EXCLUSIVE, INTEL, "all in WORLD from 1994-01-01")))
                .done(assign(IBM, AMD, THIRD, "1995-01-01"))
                .done(assign(AMD, new OrganisationId("gca"), Fraction.of(1, 6), "1996-01-01"));
        passed.by("tom", "ti").when(end("2026-02-01")).thenRefused("not-a-party");
        passed.by("irene", "ibm").when(end("2026-02-01")).thenRefused("not-a-party");
        passed.by("ann", "amd").done(end("2026-02-01"));
        passed.by("gus", "gca").done(end("2026-02-01"));
    }

    private static EndRight end(String day) {
        return new EndRight(G1, LocalDate.parse(day), EndingGround.BREACH);
    }

    private static Command<IpLedgerState, IpLedgerEvent> assign(
            OrganisationId from, OrganisationId to, Fraction share, String day) {
        return By.resolution(new AssignShare(A1, new Assignment(from, to, share, LocalDate.parse(day))));
    }
}
