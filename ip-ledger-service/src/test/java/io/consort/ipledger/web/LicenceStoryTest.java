package io.consort.ipledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.licence.RoyaltyDays;
import io.consort.ipledger.right.web.RoyaltyView;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A licence is administered over HTTP: its terms are sealed, and what falls due by them is told to those whom it concerns. */
@ServiceTest
class LicenceStoryTest {

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;
    private final String right = ledger + "/rights/G-1";

    @Autowired
    private Api api;

    @Autowired
    private Ledgers<IpLedgerState, IpLedgerEvent> ledgers;

    @Autowired
    private RoyaltyView royalties;

    private Api office;
    private Api ibm;
    private Api ti;
    private Api intel;
    private Api amd;

    @BeforeEach
    void intelHasALicence() {
        List.of("ibm", "ti", "intel", "amd").forEach(each -> api.standing(consortium, each, Role.MEMBER));
        api.standing(consortium, "office", Role.SECRETARIAT);
        office = api.as("olga", "office");
        ibm = api.as("irene", "ibm");
        ti = api.as("tom", "ti");
        intel = api.as("ines", "intel");
        amd = api.as("anna", "amd");
        created(ibm.post(ledger + "/assets", """
                {"id":"A-1","kind":"patent","title":"Stepper","ground":"background",\
                "owners":{"ibm":"1"},"effective":"1990-05-14"}"""));
        created(ibm.post(ledger + "/assets/A-1/rights", """
                {"grantor":"ibm","kind":"non-exclusive","holder":"intel","fields":["all"],"territory":["WORLD"],\
                "from":"1994-01-01","until":"1994-12-31","royalty":{"rate":"1/20",\
                "yearlyMinimum":{"amount":"100.00","currency":"USD"},"days":30,\
                "milestones":[{"id":"first-sale","what":"The first sale",\
                "amount":{"amount":"5000.00","currency":"USD"}}]}}"""));
    }

    private static void created(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    @Test
    void whatFallsDueIsToldToThePartiesAndToNobodyElse() {
        created(ibm.post(right + "/reporting", "{\"from\":1994,\"days\":30,\"every\":\"half-year\"}"));
        assertThat(intel.post(right + "/reports", """
                        {"year":1994,"netSales":{"amount":"1.00","currency":"USD"}}""").slug()).isEqualTo("not-a-report-period");
        assertThat(intel.post(right + "/reports", """
                        {"year":1994,"part":"h1","netSales":{"amount":"1.00","currency":"EUR"}}""").slug()).isEqualTo("royalty-in-other-currency");
        created(intel.post(right + "/reports", """
                {"year":1994,"part":"h1","netSales":{"amount":"1000.00","currency":"USD"}}"""));

        String milestone = "{\"milestone\":\"first-sale\",\"reached\":\"1994-07-01\"}";
        assertThat(amd.post(right + "/milestones", milestone).slug()).isEqualTo("not-your-word");
        created(ibm.post(right + "/milestones", milestone));
        assertThat(rules(intel)).isEqualTo("milestone-unanswered report-overdue royalty-unpaid");
        assertThat(rules(ibm)).isEqualTo(rules(intel));
        assertThat(rules(amd)).isEmpty();
        created(intel.post(right + "/milestones/first-sale/answers", "{\"reached\":\"1994-07-01\"}"));
        created(ibm.post(ledger + "/incomes", """
                {"asset":"A-1","kind":"royalty","gross":{"amount":"5070.00","currency":"USD"},"payer":"intel",\
                "effective":"1994-12-30","licence":"G-1"}"""));
        Answer account = intel.get(right + "/account");
        assertThat(account.at("/dues/0/what")).isEqualTo("milestones/first-sale");
        assertThat(account.at("/dues/0/covered/amount")).isEqualTo("5000.00");
        assertThat(account.at("/dues/1/what")).isEqualTo("years/1994");
        assertThat(account.at("/dues/1/covered/amount")).isEqualTo("70.00");
        assertThat(account.at("/outstanding/amount")).isEqualTo("30.00");

        new RoyaltyDays(royalties::terms, Clock.systemUTC()).run(ledgers.ledger(new LedgerId(consortium)));
        String told = intel.get(ledger + "/events").text();
        assertThat(told).contains("ip.royalty-fell-due.v1").contains("deadline/milestone-due");
        assertThat(told)
                .contains("\"minimum\":{\"amount\":\"100.00\",\"currency\":\"USD\"}")
                .contains("\"earned\":{\"amount\":\"50.00\",\"currency\":\"USD\"}");
        assertThat(amd.get(ledger + "/events").text())
                .doesNotContain("\"earned\"")
                .doesNotContain("first-sale");
    }

    private String rules(Api who) {
        return String.join(
                " ",
                who.get(ledger + "/licence-matters")
                        .json()
                        .get("items")
                        .valueStream()
                        .map(each -> each.get("rule").asString())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void anExpenseComesBackAndTheStatementSaysWhich() {
        created(ibm.post(ledger + "/assets", """
                {"id":"A-2","kind":"patent","title":"Mask","ground":"background",\
                "owners":{"ibm":"1/2","ti":"1/2"},"effective":"1990-05-14"}"""));
        String expense = """
                {"asset":"A-2","kind":"renewal","amount":{"amount":"300.00","currency":"USD"},"payer":"ibm",\
                "on":"1991-01-01","reference":"INV-7"}""";
        Answer recorded = ibm.post(ledger + "/expenses", expense);
        created(recorded);
        assertThat(recorded.at("/awaited/0")).isEqualTo("ti");
        assertThat(ibm.post(ledger + "/expenses", expense).slug()).isEqualTo("expense-recorded");
        assertThat(amd.get(ledger + "/expenses/X-1").slug()).isEqualTo("not-concerned");
        assertThat(amd.get(ledger + "/expenses").text()).isEqualTo("{\"items\":[]}");
        String etag = ti.get(ledger + "/expenses/X-1").etag();
        Answer agreed = ti.ifMatch(etag).post(ledger + "/expenses/X-1/answers", "{}");
        assertThat(agreed.status()).as(agreed.toString()).isEqualTo(200);

        created(ibm.post(ledger + "/incomes", """
                {"asset":"A-2","kind":"royalty","gross":{"amount":"200.00","currency":"USD"},"payer":"gca",\
                "effective":"1992-06-30"}"""));
        created(office.post(ledger + "/schemes", """
                {"id":"costs","name":"Costs first","tiers":[{"kind":"expense-recovery","name":"what was spent"},\
                {"kind":"owners","name":"owners"}],"resolution":"R-7"}"""));
        assertThat(amd.post(ledger + "/simulations", """
                        {"asset":"A-2","gross":{"amount":"200.00","currency":"USD"},"effective":"1992-06-30","scheme":"costs"}""").at("/counted")).isEqualTo("false");
        created(office.post(ledger + "/distributions", "{\"income\":\"I-1\",\"scheme\":\"costs\"}"));
        Answer statement = ibm.get(ledger + "/distributions/D-1/statements/ibm");
        assertThat(statement.text()).contains("\"expense\":\"X-1\"");
        assertThat(ibm.get(ledger + "/distributions/D-1/statements/ibm/csv").text())
                .contains("what was spent,X-1,USD,200.00");
        assertThat(ti.get(ledger + "/distributions/D-1/statements/ibm/csv").slug())
                .isEqualTo("not-the-payee");
        Answer back = ti.get(ledger + "/expenses?asset=A-2");
        assertThat(back.at("/items/0/recovered/amount")).isEqualTo("200.00");
        assertThat(back.at("/items/0/outstanding/amount")).isEqualTo("100.00");
        assertThat(office.get(ledger + "/distributions/D-1/verify").at("/holds"))
                .isEqualTo("true");
        assertThat(ibm.get(ledger + "/stale-distributions").text()).isEqualTo("{\"items\":[]}");
        Answer part =
                ibm.ifMatch(ibm.get(ledger + "/expenses/X-1").etag()).post(ledger + "/expenses/X-1/reversals", """
                        {"reason":"Some was of A-1.","amount":{"amount":"150.00","currency":"USD"}}""");
        assertThat(part.status()).as(part.toString()).isEqualTo(200);
        assertThat(ibm.get(ledger + "/expenses/X-1").at("/outstanding/amount")).isEqualTo("-50.00");
        assertThat(office.get(ledger + "/stale-distributions").text()).contains("D-1");
        Answer again =
                office.post(ledger + "/distributions/D-1/recalculations", "{\"reason\":\"The expense was less.\"}");
        assertThat(again.status()).as(again.toString()).isIn(200, 201);
        assertThat(ibm.get(ledger + "/expenses/X-1").at("/outstanding/amount")).isEqualTo("0.00");
        assertThat(ibm.get(ledger + "/distributions/D-1/statements/ibm").at("/total/amount"))
                .as("150.00 back, and half of the 50.00 that are left")
                .isEqualTo("175.00");
    }
}
