package io.consort.ipledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.merkle.CompactRange;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.NoteVerifier;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** One ledger with terms of every kind in it, as different readers are shown it over HTTP. */
@ServiceTest
class AudienceStoryTest {

    private static final String GROSS = "777.01";
    private static final String REFERENCE = "bank-ref-9";
    private static final String SECURED = "500000.00";
    private static final String WISHED = "lithography, ten years";
    private static final String OFFERED = "4321.00";
    private static final String COST = "31337.00";
    private static final List<String> TERMS = List.of(GROSS, REFERENCE, SECURED, WISHED, OFFERED, COST);

    private static final String INCOME = """
            {"asset":"A-1","kind":"royalty","gross":{"amount":"%s","currency":"USD"},"payer":"gca","effective":"1992-06-30"}""";

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/ip-ledger/consortia/" + consortium;

    @Autowired
    private Api api;

    private Api office;
    private Api ibm;
    private Api ti;
    private Api bank;
    private Api gca;
    private Api intel;
    private Api press;

    @BeforeEach
    void termsOfEveryKindAreRecorded() {
        List.of("ibm", "ti", "intel", "firstbank", "gca", "appraisers")
                .forEach(each -> api.standing(consortium, each, Role.MEMBER));
        api.standing(consortium, "office", Role.SECRETARIAT);
        api.standing(consortium, "press", Role.OBSERVER);
        office = api.as("olga", "office");
        ibm = api.as("irene", "ibm");
        ti = api.as("tom", "ti");
        bank = api.as("bea", "firstbank");
        gca = api.as("gil", "gca");
        intel = api.as("ines", "intel");
        press = api.as("pete", "press");
        created(ti.post(ledger + "/assets", """
                {"id":"A-1","kind":"patent","title":"Stepper","ground":"background",\
                "owners":{"ibm":"1/3","ti":"2/3"},"effective":"1990-05-14"}"""));
        Confirmations.confirm(api, ledger + "/assets/A-1", "ibm", "1/3");
        created(ibm.post(ledger + "/incomes", INCOME.formatted(GROSS)));
        created(office.post(ledger + "/schemes", """
                {"id":"standard","name":"Standard","tiers":[{"kind":"owners","name":"owners"}],"resolution":"R-7"}"""));
        created(office.post(ledger + "/distributions", "{\"income\":\"I-1\",\"scheme\":\"standard\"}"));
        created(office.post(ledger + "/distributions/D-1/statements/ibm/payments", """
                {"kind":"instructed","reference":"%s","on":"2026-03-01"}""".formatted(REFERENCE)));
        created(ti.post(ledger + "/pledges", """
                {"id":"loan-17","asset":"A-1","pledgor":"ti","pledgee":"firstbank","share":"1/3",\
                "secured":{"amount":"%s","currency":"USD"},"effective":"1992-01-01"}""".formatted(SECURED)));
        Answer notice = created(ti.post(ledger + "/notices", """
                {"asset":"A-1","owner":"ti","wish":{"kind":"to-license","licensee":"intel",\
                "exclusivity":"sole",\
                "extent":{"fields":["lithography"],"territory":{"allBut":false,"countries":["JP"]},"from":"1994-01-01"},\
                "terms":"%s"}}""".formatted(WISHED)));
        Answer offered = ti.ifMatch(notice.etag()).post(ledger + "/notices/N-1/offers", """
                {"coOwner":"ibm","amount":{"amount":"%s","currency":"USD"}}""".formatted(OFFERED));
        assertThat(offered.status()).as(offered.toString()).isEqualTo(200);
        created(ti.post(ledger + "/assets/A-1/valuations", """
                {"valuer":"appraisers","independent":true,"asOf":"1993-01-01","from":"1993-01-01","until":"1993-12-31",\
                "method":{"kind":"cost-approach","basis":"replacement","items":[{"what":"laboratory","on":"1989-01-01",\
                "amount":{"amount":"%s","currency":"USD"},"index":"6/5"}],"functional":"1/10","economic":"1/5",\
                "tolerance":"1/10"}}""".formatted(COST)));
    }

    private static Answer created(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer;
    }

    @Test
    void theFeedShowsTermsToThoseWhomTheyConcern() {
        shows(office, TERMS);
        shows(ibm, List.of(GROSS, REFERENCE, WISHED, OFFERED, COST));
        shows(ti, List.of(GROSS, SECURED, WISHED, OFFERED, COST));
        shows(api.as("ada", "appraisers"), List.of(COST));
        shows(bank, List.of(SECURED));
        shows(gca, List.of(GROSS));
        shows(intel, List.of());
        shows(press, List.of());
        assertThat(api.asAdministrator("root").get(ledger + "/events").status()).isEqualTo(403);
    }

    private void shows(Api reader, List<String> terms) {
        String feed = reader.get(ledger + "/events").text();
        assertThat(TERMS.stream().filter(feed::contains)).isEqualTo(terms);
    }

    @Test
    void noProofAndNoBundleShowsMoreThanTheFeed() {
        JsonNode feed = intel.get(ledger + "/events").json();
        for (int i = 0; i < feed.size(); i++) {
            Answer proof = intel.get(ledger + "/proofs/inclusion?seq=" + (i + 1));
            boolean withheld = feed.get(i).get("type").asString().equals("consort.entry-withheld.v1");
            assertThat(proof.json().has("entry")).as(proof.text()).isNotEqualTo(withheld);
        }
        String bundle = ledger + "/tile/entries/000.p/" + feed.size();
        assertThat(intel.get(bundle).slug()).isEqualTo("entries-withheld");
        assertThat(ibm.get(bundle).slug()).isEqualTo("entries-withheld");
        assertThat(office.get(bundle).status()).isEqualTo(200);
    }

    @Test
    void whomNothingConcernsStillChecksEverything() {
        JsonNode feed = intel.get(ledger + "/events").json();
        CompactRange tree = new CompactRange();
        for (int i = 0; i < feed.size(); i++) {
            JsonNode shown = feed.get(i);
            assertThat(shown.get("id").asString()).isEqualTo(Integer.toString(i + 1));
            tree.append(
                    shown.get("type").asString().equals("consort.entry-withheld.v1")
                            ? Hash.fromBase64(shown.at("/data/leafHash").asString())
                            : Hashing.leaf(intel.get(ledger + "/proofs/inclusion?seq=" + (i + 1))
                                    .at("/entry")
                                    .getBytes(StandardCharsets.UTF_8)));
        }
        NoteVerifier key = NoteVerifier.parse(
                api.anonymous().get("/api/ip-ledger/verifier-key").text().strip());
        Checkpoint checkpoint =
                Checkpoint.open(intel.get(ledger + "/checkpoint").text(), key);
        assertThat(tree.root()).isEqualTo(checkpoint.root());
        assertThat(intel.get(ledger + "/proofs/consistency?from=3").status()).isEqualTo(200);
    }

    @Test
    void whoeverIsPaidByItVerifiesADistributionWhole() {
        assertThat(ibm.get(ledger + "/distributions/D-1").json().get("payees")).hasSize(2);
        assertThat(ibm.get(ledger + "/distributions/D-1/verify").status()).isEqualTo(200);
        assertThat(ibm.get(ledger + "/exports/distribution-sums?by=party").text())
                .isEqualTo(office.get(ledger + "/exports/distribution-sums?by=party")
                        .text())
                .contains("\r\nti,1,USD,518.01\r\n");
        assertThat(intel.get(ledger + "/exports/distribution-sums?by=party").text())
                .isEqualTo("over,statements,currency,total\r\n");
        assertThat(ibm.get(ledger + "/distributions/D-1/statements/ti").slug()).isEqualTo("not-the-payee");
    }

    @Test
    void theCharterOpensTermsFromThenOn() {
        assertThat(press.get(ledger + "/disclosure").withoutEntries()).isEqualTo("{\"terms\":\"confidential\"}");
        String open = "{\"terms\":\"open\",\"resolution\":\"R-9\"}";
        assertThat(ti.post(ledger + "/disclosure", open).slug()).isEqualTo("forbidden");
        assertThat(created(office.post(ledger + "/disclosure", open)).text()).isEqualTo(open);
        assertThat(press.get(ledger + "/disclosure").withoutEntries()).isEqualTo(open);
        created(ibm.post(ledger + "/incomes", INCOME.formatted("888.02")));
        created(office.post(ledger + "/distributions", "{\"income\":\"I-2\",\"scheme\":\"standard\"}"));

        assertThat(press.get(ledger + "/incomes/I-2").at("/gross/amount")).isEqualTo("888.02");
        assertThat(press.get(ledger + "/distributions/D-2").at("/gross/amount")).isEqualTo("888.02");
        assertThat(press.get(ledger + "/incomes/I-1").slug()).isEqualTo("not-concerned");
        assertThat(press.get(ledger + "/events").text())
                .contains("888.02", "ip.disclosure-set.v1")
                .doesNotContain(TERMS.toArray(String[]::new));
        assertThat(intel.get(ledger + "/exports/income-sums?by=asset").text()).contains("A-1,1,USD,888.02");
    }

    private static final String RECOVERING = """
            {"id":"recovering","name":"Costs first","resolution":"R-8","tiers":[\
            {"kind":"recovery","name":"costs","payee":"ti","cap":{"amount":"1000.00","currency":"USD"}},\
            {"kind":"inventors","name":"reward","rate":"1/2","of":"net"},{"kind":"owners","name":"owners"}]}""";

    private static final String TRIED = """
            {"asset":"A-2","scheme":"recovering","effective":"1992-06-30","gross":{"amount":"900.00","currency":"USD"}}""";

    /** An asset of ibm and ti with an inventor, and what it brought, distributed by a scheme that recovers costs first. */
    private void anInventionOfIvanBroughtMoney() {
        created(ti.post(ledger + "/assets", """
                {"id":"A-2","kind":"patent","title":"Etcher","ground":"foreground",\
                "inventors":[{"person":"ivan","contribution":"1"}],\
                "origin":{"project":"P-1","workPackage":"WP-1"},\
                "owners":{"ibm":"1/3","ti":"2/3"},"effective":"1990-05-14"}"""));
        created(office.post(ledger + "/schemes", RECOVERING));
        created(ti.post(ledger + "/incomes", INCOME.formatted("1700.00").replace("A-1", "A-2")));
        created(office.post(ledger + "/distributions", "{\"income\":\"I-2\",\"scheme\":\"recovering\"}"));
    }

    @Test
    void aSimulationTellsWhatWasDistributedOnlyToWhomThatConcerns() {
        anInventionOfIvanBroughtMoney();
        Answer observed = press.post(ledger + "/simulations", TRIED);
        assertThat(observed.at("/uses/0/before/amount")).isEqualTo("0.00");
        assertThat(observed.at("/uses/0/now/amount")).isEqualTo("900.00");
        assertThat(observed.at("/counted")).isEqualTo("false");
        Answer owner = ti.post(ledger + "/simulations", TRIED);
        assertThat(owner.at("/uses/0/before/amount")).isEqualTo("1000.00");
        assertThat(owner.at("/counted")).isEqualTo("true");
    }

    @Test
    void whoPaidKnowsWhatItPaidAndNotHowItWasShared() {
        assertThat(gca.get(ledger + "/incomes/I-1").at("/gross/amount")).isEqualTo(GROSS);
        assertThat(gca.get(ledger + "/distributions/D-1").slug()).isEqualTo("not-concerned");
        assertThat(gca.get(ledger + "/distributions/D-1/verify").slug()).isEqualTo("not-concerned");
        assertThat(gca.get(ledger + "/money-flow").text())
                .contains("rest:distributed", GROSS)
                .doesNotContain("payee:");
        assertThat(gca.get(ledger + "/events").text()).contains(GROSS).doesNotContain("518.01", "259.00");
    }

    @Test
    void whoIsPaidWithoutOwningKnowsItsOwnPart() {
        created(office.post(ledger + "/schemes", """
                {"id":"levied","name":"Levied","resolution":"R-9","tiers":[{"kind":"levy","name":"levy","rate":"1/7",\
                "of":"gross","payee":"intel"},{"kind":"owners","name":"owners"}]}"""));
        created(ibm.post(ledger + "/incomes", INCOME.formatted("700.00")));
        created(office.post(ledger + "/distributions", "{\"income\":\"I-2\",\"scheme\":\"levied\"}"));
        JsonNode payees = intel.get(ledger + "/distributions/D-2").json().get("payees");
        assertThat(payees).hasSize(1);
        assertThat(payees.get(0).get("payee").asString()).isEqualTo("intel");
        assertThat(ibm.get(ledger + "/distributions/D-2").json().get("payees")).hasSize(3);
        assertThat(intel.get(ledger + "/events").text()).contains("100.00").doesNotContain("400.00", "200.00");
        assertThat(intel.get(ledger + "/exports/distribution-sums?by=party").text())
                .isEqualTo("over,statements,currency,total\r\nintel,1,USD,100.00\r\n");
        assertThat(intel.get(ledger + "/distributions/D-2/verify").at("/holds")).isEqualTo("true");
    }

    @Test
    void anInventorReadsItsOwnStatementAndNobodyElseButTheOffice() {
        anInventionOfIvanBroughtMoney();
        String statement = ledger + "/distributions/D-2/statements/person:ivan";
        Api ivan = api.as("ivan", "intel");
        assertThat(ivan.get(statement).at("/total/amount")).isEqualTo("350.00");
        assertThat(ivan.get(statement + "/pdf").status()).isEqualTo(200);
        assertThat(office.get(statement).status()).isEqualTo(200);
        assertThat(ibm.get(statement).slug()).isEqualTo("not-the-payee");
        assertThat(intel.get(statement).slug()).isEqualTo("not-the-payee");
        assertThat(ivan.get(ledger + "/distributions/D-2").json().get("payees")).hasSize(1);
        assertThat(ivan.get(ledger + "/events").text()).contains("350.00");
        assertThat(intel.get(ledger + "/events").text()).doesNotContain("350.00");
        assertThat(ivan.get(ledger + "/distributions/D-2/statements/ibm").slug())
                .isEqualTo("not-the-payee");
    }

    @Test
    void aPledgeesConsentIsForThePartiesOfWhatItConsentsTo() {
        Answer pledge = bank.get(ledger + "/pledges/loan-17");
        Answer consent = bank.ifMatch(pledge.etag()).post(ledger + "/pledges/loan-17/consents", """
                {"assignment":{"from":"ti","to":"intel","share":"1/7","effective":"2031-01-01"}}""");
        assertThat(consent.status()).as(consent.toString()).isEqualTo(200);
        List.of(bank, ti, intel, office)
                .forEach(each -> assertThat(each.get(ledger + "/events").text()).contains("2031-01-01"));
        List.of(gca, ibm, press)
                .forEach(each -> assertThat(each.get(ledger + "/events").text()).doesNotContain("2031-01-01"));
    }
}
