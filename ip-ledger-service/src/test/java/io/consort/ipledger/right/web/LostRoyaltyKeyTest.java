package io.consort.ipledger.right.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.licence.RoyaltyDays;
import io.consort.ipledger.right.Extent;
import io.consort.ipledger.right.FieldOfUse;
import io.consort.ipledger.right.Grant;
import io.consort.ipledger.right.GrantRight;
import io.consort.ipledger.right.RightKind;
import io.consort.ipledger.right.Royalty;
import io.consort.ipledger.right.SealedRoyalty;
import io.consort.ipledger.right.Sublicensing;
import io.consort.ipledger.right.Terms;
import io.consort.ipledger.right.Territory;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.money.Fraction;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A right whose royalty was sealed with a key that the service has no more: it is shown as all others, and that its royalty cannot be read. */
@ServiceTest
class LostRoyaltyKeyTest {

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;
    private final SealedRoyalty sealed =
            new RoyaltySeal(List.of("lost")).close(new Royalty(Fraction.of(1, 20), null, null, null));

    @Autowired
    private Api api;

    @Autowired
    private Ledgers<IpLedgerState, IpLedgerEvent> ledgers;

    @Autowired
    private RoyaltyView royalties;

    private Api ibm;
    private Api amd;

    @BeforeEach
    void ibmGrantedTwoRights() {
        List.of("ibm", "intel", "amd").forEach(each -> api.standing(consortium, each, Role.MEMBER));
        ibm = api.as("irene", "ibm");
        amd = api.as("ann", "amd");
        assertThat(ibm.post(ledger + "/assets", """
                        {"id":"A-1","kind":"patent","title":"Stepper","ground":"background",\
                        "owners":{"ibm":"1"},"effective":"1990-05-14"}""").status()).isEqualTo(201);
        Terms terms = new Terms(
                RightKind.NON_EXCLUSIVE,
                new OrganisationId("intel"),
                new Extent(
                        List.of(new FieldOfUse("lithography")),
                        Territory.of(List.of("DE"), List.of()),
                        LocalDate.parse("1994-01-01"),
                        null),
                Sublicensing.NONE,
                null,
                sealed);
        ledgers.ledger(new LedgerId(consortium))
                .execute(
                        new GrantRight(new AssetId("A-1"), new Grant(new OrganisationId("ibm"), null, terms)),
                        Request.of(Actor.of("irene", "ibm"), "granted-before-the-key-was-lost"));
        assertThat(ibm.post(ledger + "/assets/A-1/rights", """
                        {"grantor":"ibm","kind":"non-exclusive","holder":"amd","fields":["etching"],"territory":["FR"],\
                        "from":"1994-01-01","royalty":{"rate":"1/50"}}""").status()).isEqualTo(201);
    }

    @Test
    void isShownWithARoyaltyThatCannotBeRead() {
        for (String path : List.of("/rights/G-1", "/rights?holder=intel", "/assets/A-1/rights")) {
            Answer shown = ibm.get(ledger + path);
            assertThat(shown.status()).as(shown.toString()).isEqualTo(200);
            assertThat(shown.text())
                    .contains("\"royalty\":{\"digest\":\"" + sealed.digest() + "\",\"unreadable\":true}");
        }
        assertThat(ibm.get(ledger + "/assets/A-1/rights").text())
                .as("the other right")
                .contains("\"rate\":\"1/50\"");
    }

    /** Else nothing else that is due in this consortium would be noted either. */
    @Test
    void leavesTheDaysOfOtherRightsToBeNoted() {
        RoyaltyDays days = new RoyaltyDays(royalties::readable, Clock.systemUTC());
        assertThat(days.next(ledgers.ledger(new LedgerId(consortium)).latest().state(), Instant.now()))
                .isEqualTo(Agenda.NEVER);
    }

    @Test
    void saysNothingMoreToWhomItDoesNotConcern() {
        assertThat(amd.get(ledger + "/rights/G-1").text())
                .contains("\"royalty\":{\"digest\":\"" + sealed.digest() + "\"}");
    }

    @Test
    void whatReckonsWithItSaysThatItCannotBeRead() {
        Api intel = api.as("ines", "intel");
        Answer account = ibm.get(ledger + "/rights/G-1/account");
        assertThat(account.status()).as(account.toString()).isEqualTo(503);
        assertThat(account.slug()).isEqualTo("royalty-unreadable");
        assertThat(intel.post(ledger + "/rights/G-1/reports", """
                        {"year":1994,"netSales":{"amount":"1.00","currency":"USD"}}""").slug()).isEqualTo("royalty-unreadable");
    }
}
