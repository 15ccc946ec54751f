package io.consort.ipledger.right;

import static io.consort.ipledger.Sematech.A1;
import static io.consort.ipledger.Sematech.IBM;
import static io.consort.ipledger.Sematech.INTEL;
import static io.consort.ipledger.Sematech.TI;
import static io.consort.ipledger.Sematech.registered;
import static io.consort.ipledger.right.RightExamples.extent;
import static io.consort.ipledger.right.RightExamples.grant;
import static io.consort.ipledger.right.RightExamples.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.right.RightEvent.AccessAnswered;
import io.consort.ipledger.right.RightEvent.AccessRequested;
import io.consort.ipledger.right.RightEvent.RightGranted;
import io.consort.kernel.problem.DomainException;
import io.consort.testkit.ledger.Given;
import org.junit.jupiter.api.Test;

class AccessRequestTest {

    private static final AccessRequestId Q1 = new AccessRequestId("Q-1");
    private static final String EXTENT = "lithography in WORLD from 1994-01-01 to 1996-12-31";
    private static final Terms TERMS =
            new Terms(RightKind.IMPLEMENTATION_ACCESS, INTEL, extent(EXTENT), Sublicensing.NONE, "P-1", null);
    private static final RequestAccess REQUEST = new RequestAccess(A1, TERMS);

    private static final Given<IpLedgerState, IpLedgerEvent> ASKED =
            registered().by("ines", "intel").done(REQUEST);

    @Test
    void anOwnerGrantsAccessAsItWasAskedFor() {
        registered().by("ines", "intel").when(REQUEST).then(new AccessRequested(Q1, A1, TERMS));
        RightId right = new RightId("G-1");
        var after = ASKED.by("tom", "ti")
                .when(new GrantAccess(Q1, TI))
                .then(
                        new RightGranted(right, A1, new Grant(TI, null, TERMS)),
                        new AccessAnswered(Q1, new AccessAnswer.Granted(right)));
        assertThat(AccessRequests.of(after.state()).require(Q1).answer()).isEqualTo(new AccessAnswer.Granted(right));
        assertThat(after.when(By.resolution(new GrantAccess(Q1, IBM)))
                        .thenRefused("request-answered")
                        .detail())
                .isEqualTo("Request Q-1 was granted as G-1.");
    }

    @Test
    void whatStandsAgainstALicenceStandsAgainstAccess() {
        var given = granted(ASKED, grant(IBM, RightKind.EXCLUSIVE, TI, "all in US from 1995-01-01"));
        given.when(By.resolution(new GrantAccess(Q1, TI))).thenRefused("right-conflicts");
        given.when(By.resolution(new GrantAccess(Q1, INTEL))).thenRefused("invalid-field");
        given.when(new GrantAccess(Q1, TI)).thenRefused("not-the-grantor");
    }

    @Test
    void anOwnerRefusesWithAReason() {
        var refusal = new RefuseAccess(Q1, IBM, RefusalGround.NOT_NEEDED);
        AccessAnswered answered = new AccessAnswered(Q1, new AccessAnswer.Refused(IBM, RefusalGround.NOT_NEEDED));
        var after = ASKED.by("irene", "ibm").when(refusal).then(answered);
        assertThat(after.when(refusal).thenRefused("request-answered").detail())
                .isEqualTo("Request Q-1 was refused by ibm.");
        ASKED.by("tom", "ti").when(refusal).thenRefused("not-an-owner");
        ASKED.when(new RefuseAccess(Q1, INTEL, RefusalGround.NOT_NEEDED)).thenRefused("not-an-owner");
    }

    @Test
    void whoAskedMayTakeItBack() {
        var after = ASKED.when(new WithdrawAccess(Q1)).then(new AccessAnswered(Q1, new AccessAnswer.Withdrawn()));
        after.when(new WithdrawAccess(Q1)).thenRefused("request-answered");
        after.when(By.resolution(new GrantAccess(Q1, IBM))).thenRefused("request-answered");
        ASKED.by("irene", "ibm").when(new WithdrawAccess(Q1)).thenRefused("not-the-holder");
    }

    @Test
    void accessIsAskedForByItsHolderAndForAnAsset() {
        registered().by("tom", "ti").when(REQUEST).thenRefused("not-the-holder");
        registered()
                .by("ines", "intel")
                .when(new RequestAccess(new AssetId("A-9"), TERMS))
                .thenRefused("not-found");
        ASKED.when(new WithdrawAccess(new AccessRequestId("Q-2"))).thenRefused("not-found");
        Terms licence = new Terms(RightKind.NON_EXCLUSIVE, INTEL, extent(EXTENT), Sublicensing.NONE, null, null);
        assertThatThrownBy(() -> new RequestAccess(A1, licence))
                .isInstanceOf(DomainException.class)
                .hasMessage("Access is asked for; a licence, as non-exclusive is, is granted.");
    }
}
