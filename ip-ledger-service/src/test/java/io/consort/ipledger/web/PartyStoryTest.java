package io.consort.ipledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is recorded for an organisation that nobody knows. */
@ServiceTest
class PartyStoryTest {

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api ibm;
    private Api office;

    @BeforeEach
    void standings() {
        api.standing(consortium, "ibm", Role.MEMBER);
        api.standing(consortium, "office", Role.SECRETARIAT);
        ibm = api.as("irene", "ibm");
        office = api.as("olga", "office");
    }

    private Answer register(String owner, String key) {
        return ibm.key(key).post(ledger + "/assets", """
                {"id":"A-1","kind":"patent","title":"Stepper","ground":"background",\
                "owners":{"ibm":"1/3","%s":"2/3"},"effective":"1990-05-14"}""".formatted(owner));
    }

    @Test
    void aStrangerOwnsIsAssignedAndIsGrantedNothing() {
        Answer refused = register("stranger-1", "k-1-" + consortium);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.slug()).isEqualTo("organisation-unknown");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/owners/stranger-1");
        Answer asset = register("ti", "k-2-" + consortium);
        assertThat(asset.status()).as(asset.toString()).isEqualTo(201);
        assertThat(ibm.ifMatch(asset.etag())
                        .post(ledger + "/assets/A-1/assignments", """
                                {"from":"ibm","to":"stranger-1","share":"1/6","effective":"1993-01-01"}""")
                        .slug())
                .isEqualTo("organisation-unknown");
        assertThat(ibm.post(ledger + "/assets/A-1/rights", """
                        {"grantor":"ibm","kind":"non-exclusive","holder":"stranger-1","fields":["etching"],\
                        "territory":["DE"],"from":"1995-01-01"}""").slug()).isEqualTo("organisation-unknown");
        assertThat(ibm.post(ledger + "/notices", """
                        {"asset":"A-1","owner":"ibm","wish":{"kind":"to-license","licensee":"stranger-1",\
                        "exclusivity":"exclusive","extent":{"fields":["etching"],\
                        "territory":{"allBut":false,"countries":["JP"]},"from":"1995-01-01"},"terms":"x"}}""")
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/wish/licensee");
    }

    private void unknown(String pointer, Answer refused) {
        assertThat(refused.slug()).as(refused.toString()).isEqualTo("organisation-unknown");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    private Answer adopt(String tier) {
        return office.post(ledger + "/schemes", """
                {"id":"s","name":"S","tiers":[%s,{"kind":"owners","name":"owners"}]}""".formatted(tier));
    }

    @Test
    void aSchemePaysNoStranger() {
        unknown("/tiers/0/payee", adopt("""
                {"kind":"levy","name":"levy","rate":"1/10","of":"gross","payee":"stranger-1"}"""));
        unknown("/tiers/0/payee", adopt("""
                {"kind":"recovery","name":"costs","payee":"stranger-1","cap":{"amount":"10.00","currency":"USD"}}"""));
        unknown("/tiers/0/payee", adopt("""
                {"kind":"fixed","name":"fee","amount":{"amount":"10.00","currency":"USD"},"per":"run","payee":"stranger-1"}"""));
        unknown("/tiers/0/units/1/unit", adopt("""
                {"kind":"units","name":"units","rate":"1/10","of":"net","units":[{"unit":"unit:ibm:lab","share":"1/2"},\
                {"unit":"unit:stranger-1:lab","share":"1/2"}]}"""));
        unknown("/tiers/0/to/1/payee", adopt("""
                {"kind":"bands","name":"bands","of":"net","over":"run","to":[{"kind":"by-title"},\
                {"kind":"named","payee":"stranger-1"}],"bands":[{"rates":["1/2","1/2"]}]}"""));
        unknown("/tiers/0/tier/payee", adopt("""
                {"kind":"bounded","tier":{"kind":"levy","name":"levy","rate":"1/10","of":"gross","payee":"stranger-1"},\
                "ceiling":{"amount":"10.00","currency":"USD"}}"""));
        unknown("/tiers/0/payee", office.post(ledger + "/schemes", """
                {"id":"s","name":"S","tiers":[{"kind":"remainder","name":"rest","payee":"stranger-1"}]}"""));
        assertThat(adopt("""
                {"kind":"levy","name":"levy","rate":"1/10","of":"gross"}""").status()).isEqualTo(201);
    }

    @Test
    void aStrangerIsNoPledgeeNoValuerAndNothingIsCorrectedInItsFavour() {
        Answer asset = register("ti", "k-5-" + consortium);
        unknown("/pledgee", ibm.post(ledger + "/pledges", """
                {"id":"P-1","asset":"A-1","pledgor":"ibm","pledgee":"stranger-1","share":"1/6",\
                "secured":{"amount":"10.00","currency":"USD"},"effective":"1992-01-01"}"""));
        unknown("/valuer", ibm.post(ledger + "/assets/A-1/valuations", """
                {"valuer":"stranger-1","independent":true,"asOf":"1993-01-01","from":"1993-01-01",\
                "until":"1993-12-31","method":{"kind":"relief-from-royalty","revenues":[{"amount":"1000.00","currency":"USD"}],\
                "royaltyRate":"1/20","tax":"1/4","discount":{"rate":"1/4","sensitivity":"1/20"}}}"""));
        unknown(
                "/creation/owners/stranger-1",
                office.ifMatch(asset.etag()).post(ledger + "/assets/A-1/reversals", """
                {"entry":1,"reason":"Not ti.","creation":{"owners":{"ibm":"1/3","stranger-1":"2/3"},\
                "effective":"1990-05-14"}}"""));
        unknown("/assignment/to", ibm.post(ledger + "/assets/A-1/assents", """
                {"assignment":{"from":"ibm","to":"stranger-1","share":"1/6","effective":"1993-01-01"}}"""));
    }

    @Test
    void aNumberThatNoResearcherHasIsNoInventor() {
        String asset = """
                {"id":"A-7","kind":"patent","title":"Stepper","ground":"background","owners":{"ibm":"1"},\
                "effective":"1990-05-14","inventors":[{"person":"R-1","contribution":"1/2"},\
                {"person":"%s","contribution":"1/2"}]}""";
        Answer refused = ibm.post(ledger + "/assets", asset.formatted("R-901"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.slug()).isEqualTo("inventor-unknown");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/inventors/1/person");
        assertThat(ibm.post(ledger + "/assets", asset.formatted("R-999")).status())
                .isEqualTo(503);
        assertThat(ibm.post(ledger + "/assets", asset.formatted("an-outsider")).status())
                .isEqualTo(201);
    }

    @Test
    void whatCannotBeLearntIsNotGuessed() {
        assertThat(register("silent-1", "k-3-" + consortium).status()).isEqualTo(503);
    }

    @Test
    void aRequestThatIsSentAgainIsAnsweredAsTheFirstTime() {
        Answer first = register("ti", "k-4-" + consortium);
        Answer again = register("ti", "k-4-" + consortium);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void whoPaysIsKnownOrIsNamedAsSomebodyOutside() {
        register("ti", "k-6-" + consortium);
        String income = """
                {"asset":"A-1","kind":"royalty","gross":{"amount":"900.00","currency":"USD"},%s"effective":"1992-06-30"}""";
        unknown("/payer", ibm.post(ledger + "/incomes", income.formatted("\"payer\":\"stranger-1\",")));
        assertThat(ibm.post(ledger + "/incomes", income.formatted("")).at("/errors/0/pointer"))
                .isEqualTo("/payer");
        assertThat(ibm.post(ledger + "/incomes", income.formatted("\"payer\":\"gca\",\"outsidePayer\":\"GCA\","))
                        .at("/errors/0/pointer"))
                .isEqualTo("/payer");
        assertThat(ibm.post(ledger + "/incomes", income.formatted("\"outsidePayer\":\" \","))
                        .at("/errors/0/pointer"))
                .isEqualTo("/outsidePayer");
        Answer outside = ibm.post(ledger + "/incomes", income.formatted("\"outsidePayer\":\"GCA Corp.\","));
        assertThat(outside.status()).as(outside.toString()).isEqualTo(201);
        assertThat(outside.at("/outsidePayer")).isEqualTo("GCA Corp.");
        assertThat(ibm.post(ledger + "/incomes", income.formatted("\"outsidePayer\":\"GCA Corp.\","))
                        .slug())
                .isEqualTo("income-looks-recorded");

        String credit = """
                {"asset":"A-1","gross":{"amount":"300.00","currency":"USD"},%s"effective":"1992-06-30","reference":"CN-7",\
                "reason":"Overpaid."}""";
        unknown("/payer", ibm.post(ledger + "/credit-notes", credit.formatted("\"payer\":\"stranger-1\",")));
        Answer noted = ibm.post(ledger + "/credit-notes", credit.formatted("\"outsidePayer\":\"GCA Corp.\","));
        assertThat(noted.status()).as(noted.toString()).isEqualTo(201);
        assertThat(ibm.get(ledger + "/incomes/I-1").at("/remainder/gross/amount"))
                .as("set off against what the same payer paid")
                .isEqualTo("600.00");
        assertThat(office.get(ledger + "/money-flow").text()).contains("GCA Corp.");
    }
}
