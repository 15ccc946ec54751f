package io.consort.ipledger.web;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.EveryRead;
import io.consort.starter.web.Restrictions;
import io.consort.starter.web.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Import;

@Import(GivenResearchers.class)
class EveryReadTest extends EveryRead {

    private static final String LEDGER = "/api/ip-ledger/consortia/" + TOLD;
    private static final String ASSET = LEDGER + "/assets/A-1";

    @Override
    protected void tell() {
        platformHasALedger();
        List.of(TOLD, "sematech").forEach(each -> api.standing(each, OFFICE, Role.SECRETARIAT));
        List.of("ibm", "appraisers", "newco", "intel").forEach(each -> api.standing(TOLD, each, Role.MEMBER));
        Api ibm = api.as("irene", "ibm");
        done(ibm.post(LEDGER + "/assets", """
                {"id":"A-1","kind":"patent","title":"Stepper","ground":"background","owners":{"ibm":"1"},"effective":"1990-05-14",
                 "identifiers":[{"type":"doi","value":"10.1000/182"}]}"""));
        done(ibm.post(ASSET + "/evidence", """
                {"digest":"%s","shows":"Notebook, page 17"}""".formatted("0".repeat(64))));
        done(ibm.ifMatch(ibm.get(ASSET).etag()).post(ASSET + "/life", "{\"stage\":\"filed\",\"on\":\"1990-06-01\"}"));
        done(ibm.ifMatch(ibm.get(ASSET).etag())
                .post(ASSET + "/renewals", "{\"office\":\"EP\",\"due\":\"2027-05-31\"}"));
        done(ibm.post(ASSET + "/rights", """
                {"grantor":"ibm","kind":"non-exclusive","holder":"intel","fields":["all"],"territory":["WORLD"],
                 "from":"1994-01-01","royalty":{"rate":"1/20","days":30}}"""));
        done(ibm.post(LEDGER + "/projects/P-1/background", "{\"asset\":\"A-1\",\"needed\":\"Metrology\"}"));
        done(ibm.post(LEDGER + "/credit-notes", """
                {"asset":"A-1","gross":{"amount":"300.00","currency":"USD"},"payer":"intel","effective":"1992-06-30",
                 "reference":"7/92","reason":"Returned goods."}"""));
        value(ibm);
        Api office = api.as("olga", OFFICE);
        done(office.post(LEDGER + "/schemes", """
                {"id":"standard","name":"Standard","tiers":[{"kind":"owners","name":"owners by title"}]}"""));
        done(office.ifMatch(office.get(LEDGER + "/schemes/standard").etag())
                .post(LEDGER + "/schemes/standard/versions/1/enactments", "{\"resolution\":\"R-1\"}"));
        done(office.ifMatch(office.get(ASSET).etag())
                .post(ASSET + "/scheme", "{\"scheme\":\"standard\",\"resolution\":\"R-2\"}"));
        api.restrict(TOLD, new Restrictions(Set.of(), Set.of("ip-ledger/register-asset")));
        done(api.as("anna", OFFICE).post(LEDGER + "/assets", """
                {"id":"two","kind":"patent","title":"Overlay","ground":"foreground","owners":{"sematech-office":"1"},
                 "effective":"1990-05-14","origin":{"project":"P-1","workPackage":"WP-1"}}"""));
    }

    private void value(Api ibm) {
        Answer valued = done(ibm.post(ASSET + "/valuations", """
                {"valuer":"appraisers","independent":true,"asOf":"1993-01-01","from":"1993-01-01","until":"2092-12-31",
                 "method":{"kind":"relief-from-royalty","revenues":[{"amount":"1000000.00","currency":"USD"}],"royaltyRate":"1/20",
                  "tax":"1/4","discount":{"rate":"1/4","sensitivity":"1/4"}}}"""));
        done(api.as("ann", "appraisers").ifMatch(valued.etag()).post(ASSET + "/valuations/V-1/confirmation", "{}"));
        done(api.as("nora", "newco").post(ASSET + "/assents", """
                {"assignment":{"from":"ibm","to":"newco","share":"1/3","effective":"1993-06-01"},
                 "capital":"V-1 for 100 shares of USD 25.00"}"""));
        done(ibm.post(ASSET + "/contributions", """
                {"from":"ibm","to":"newco","share":"1/3","effective":"1993-06-01","valuation":"V-1",
                 "issued":{"count":100,"nominal":{"amount":"25.00","currency":"USD"}}}"""));
    }

    @Override
    protected Map<String, List<String>> unlisted() {
        return Map.of(
                "tile/{path}", List.of("0/000.p/1"),
                "projects/{projectId}", List.of("P-1"),
                "statements/{payee}", List.of("ibm", "motorola", "sematech"),
                "versions/{version}", List.of("1"),
                "?type", List.of("doi"),
                "?value", List.of("10.1000/182"));
    }
}
