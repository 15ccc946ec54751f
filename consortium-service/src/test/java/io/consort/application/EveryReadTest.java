package io.consort.application;

import io.consort.consortium.InMemoryIdentity;
import io.consort.starter.test.Api;
import io.consort.starter.test.EveryRead;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** In a platform of its own, since it founds consortia under names that other tests use too; it is given up afterwards, for the sake of the heap. */
@Import(InMemoryIdentity.class)
@TestPropertySource(properties = "platform=told")
@DirtiesContext
class EveryReadTest extends EveryRead {

    private static final String LEDGER = "/api/consortium/consortia/" + TOLD;

    private static final String CHARTER = """
            {"secretariat":"sematech-office","currency":"EUR","noticeMonths":12,
             "classes":[{"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}],
             "terms":{"admission":{"steps":[{"id":"solvency","question":"Is it solvent?"}]},
              "exit":{"accessMonths":12,"duesOfTheYear":true}},
             "governance":{"constraints":[],"fourEyes":["consortium/invite-organisation"],"motions":[%s],"bodies":[%s]}}""";

    private static final String BODY = """
            {"id":"assembly","name":"Assembly","kind":"assembly","proxies":{"most":1,"inPart":false},
             "seats":[{"id":"full","name":"Member","count":1,"filling":{"kind":"by-right","membershipClass":"full"},
              "termMonths":0,"terms":0,"alternates":1,"votes":true}],
             "meetings":{"noticeDays":14,"agendaDays":7,"minutesDays":15,"demandedBy":{"kind":"of-seats","seats":2}}}""";

    private static final String CHANGE = """
            {"id":"change","name":"Change","body":"assembly","effect":"charter-change","meeting":
             {"weighing":{"kind":"equal"},"quorum":{"seats":{"part":"2/3","exceeded":false}},
              "majorities":[{"yes":{"part":"2/3","exceeded":false},"of":"cast","measure":"weight"}],
              "tie":"falls","secrecy":"open","votingDays":0,"timeLockDays":0}}""";

    @Override
    protected void tell() {
        Api root = api.asAdministrator("root");
        for (String each : List.of(OFFICE, "ibm", "newcomer")) {
            done(root.post("/api/consortium/organisations", """
                    {"id":"%s","legalName":"%s","kind":"sme","country":"FR"}""".formatted(each, each)));
        }
        for (String each : List.of(TOLD, "sematech")) { // founded here; the kept ledger says what its charter is
            done(root.post("/api/consortium/consortia", """
                    {"id":"%s","name":"%s","model":"innovation-council","strategy":"leading","foundedOn":"2020-01-01",
                     "charter":%s}""".formatted(each, each, CHARTER.formatted("", ""))));
        }
        Api office = api.as("olga", OFFICE);
        cosign(LEDGER + "/ledgers/work");
        Api ibm = api.as("irene", "ibm");
        String invitation = "{\"organisation\":\"ibm\",\"membershipClass\":\"full\"}";
        done(office.post(LEDGER + "/invitations", invitation));
        done(api.as("anna", OFFICE).post(LEDGER + "/invitations", invitation));
        done(ibm.post(LEDGER + "/accessions", "{\"charterVersion\":1,\"effectiveOn\":\"2020-01-01\"}"));
        done(office.post(LEDGER + "/charter/proposals", CHARTER.formatted(CHANGE, BODY)));
        done(ibm.post(LEDGER + "/charter/consents", "{\"proposal\":1}"));
        done(ibm.post(LEDGER + "/contributions", """
                {"given":{"kind":"cash","amount":{"amount":"5.00","currency":"EUR"},"bankReference":"T-1"},"on":"2021-01-01","receiver":"sematech-office"}"""));
        done(ibm.post(LEDGER + "/meeting-demands", """
                {"body":"assembly","seat":"assembly.full.ibm","title":"Budget","starts":"2999-01-01T09:00:00Z","venue":{"place":"Paris"},
                 "topics":[{"title":"Budget","documents":[]}]}"""));
        done(ibm.post(LEDGER + "/engagements", """
                {"in":{"kind":"fund","id":"F-1"},"as":"funder","organisation":"ibm","from":"2021-01-01"}"""));
        done(api.as("nia", "newcomer").post("/api/consortium/applications", """
                {"consortium":"told","membershipClass":"full"}"""));
        done(office.post(LEDGER + "/invitations", "{\"organisation\":\"newcomer\",\"membershipClass\":\"full\"}"));
    }

    @Override
    protected List<Api> readers() {
        return List.of(api.as("olga", OFFICE), api.asAdministrator("root"), api.as("nia", "newcomer"));
    }

    @Override
    protected Map<String, List<String>> unlisted() {
        return Map.of(
                "tile/{path}", List.of("0/000.p/1"),
                "applications/{consortium}", List.of(TOLD),
                "bases/{year}", List.of("1991"),
                "dues-invoices/{invoiceId}", List.of("1992-ibm"),
                "offices/{office}", List.of("chair"));
    }
}
