package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.InMemoryIdentity;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An organisation applies, is looked into, accedes, pays, is suspended and leaves, over HTTP. */
@ServiceTest
@Import(InMemoryIdentity.class)
class MembershipStoryTest {

    private static final String VETTED = """
            {"admission":{"steps":[{"id":"solvency","question":"Is it solvent?"}]},\
            "arrears":{"graceDays":10,"cureDays":20},"renewal":{"termMonths":12,"graceDays":30},\
            "exit":{"accessMonths":0,"duesOfTheYear":false}}""";

    private final String id = "c" + UUID.randomUUID().toString().toLowerCase(Locale.ROOT);
    private final String consortium = "/api/consortium/consortia/" + id;
    private final String today = LocalDate.now(ZoneOffset.UTC).toString();
    private final String since = LocalDate.now(ZoneOffset.UTC).minusDays(10).toString();
    private final int year = LocalDate.now(ZoneOffset.UTC).getYear();

    @Autowired
    private Api api;

    private Api office;
    private Api acme;
    private Api press;

    @BeforeEach
    void aConsortiumThatLooksIntoApplicants() {
        for (String each : List.of("office", "acme", "press")) {
            Answer registered = api.asAdministrator("root")
                    .post("/api/consortium/organisations", """
                    {"id":"%s-%s","legalName":"%s %s","kind":"sme","country":"FR"}""".formatted(each, id, each, id));
            assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        }
        office = api.as("olga", "office-" + id);
        acme = api.as("anna", "acme-" + id);
        press = api.as("pete", "press-" + id);
        done(api.asAdministrator("root").post("/api/consortium/consortia", """
                {"id":"%s","name":"%s","model":"innovation-council","strategy":"leading","foundedOn":"2020-01-01",
                 "charter":{"secretariat":"office-%s","currency":"EUR","terms":%s,"classes":[
                  {"id":"full","name":"Full","standing":"member","votes":true,
                   "dues":{"kind":"fixed","amount":{"amount":"100.00","currency":"EUR"}}},
                  {"id":"watching","name":"Watching","standing":"observer","votes":false,"dues":{"kind":"exempt"}}]}}""".formatted(id, id, id, VETTED)));
        done(office.post(consortium + "/invitations", """
                {"organisation":"press-%s","membershipClass":"watching"}""".formatted(id)));
        accede(press);
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
        return answer;
    }

    private Answer accede(Api who) {
        return done(who.post(consortium + "/accessions", """
                {"charterVersion":1,"effectiveOn":"%s"}""".formatted(since)));
    }

    private Answer changed(Api who, String resource, String what, String body) {
        String tag = who.get(consortium + resource).etag();
        return who.ifMatch(tag).post(consortium + resource + what, body);
    }

    private void acmeIsAMember() {
        done(apply());
        done(answer(true));
        done(changed(office, "/applications/acme-" + id, "/admissions", "{}"));
        accede(acme);
    }

    private Answer apply() {
        return acme.post("/api/consortium/applications", """
                {"consortium":"%s","membershipClass":"full"}""".formatted(id));
    }

    private Answer answer(boolean passed) {
        return changed(office, "/applications/acme-" + id, "/answers", """
                {"step":"solvency","passed":%s,"reason":"Accounts were examined"}""".formatted(passed));
    }

    @Test
    void anApplicantIsLookedIntoAndAccedes() {
        Answer applied = done(apply());
        assertThat(applied.header("Location")).isEqualTo("/api/consortium/applications/" + id);
        assertThat(applied.text()).startsWith("{\"organisation\":\"acme-" + id + "\",\"membershipClass\":\"full\"");
        assertThat(acme.get(consortium + "/members").status()).isEqualTo(404);
        assertThat(changed(office, "/applications/acme-" + id, "/admissions", "{}")
                        .slug())
                .isEqualTo("vetting-open");
        done(answer(true));
        Answer seen = press.get(consortium + "/applications/acme-" + id);
        assertThat(seen.at("/status")).isEqualTo("pending");
        assertThat(seen.json().has("answers")).isFalse();
        assertThat(acme.get("/api/consortium/applications/" + id).at("/answers/0/reason"))
                .isEqualTo("Accounts were examined");
        assertThat(press.get(consortium + "/events?limit=1000").text()).doesNotContain("Accounts were examined");
        assertThat(office.get(consortium + "/events?limit=1000").text()).contains("Accounts were examined");
        done(changed(office, "/applications/acme-" + id, "/admissions", "{}"));
        accede(acme);
        assertThat(press.get(consortium + "/members?limit=1").json().at("/items"))
                .hasSize(1);
        assertThat(press.get(consortium + "/members").json().at("/items")).hasSize(2);
        assertThat(press.get(consortium + "/members?knownAt=2020-01-01T00:00:00Z")
                        .json()
                        .at("/items"))
                .isEmpty();
        assertThat(press.get(consortium + "/members/acme-" + id + "/vote").at("/votes"))
                .isEqualTo("true");
        assertThat(press.get(consortium + "/members/press-" + id + "/vote").at("/bar"))
                .isEqualTo("class-without-vote");
    }

    @Test
    void whoIsRejectedIsToldWhyAndNobodyElse() {
        done(apply());
        done(answer(false));
        done(changed(office, "/applications/acme-" + id, "/rejections", "{\"reason\":\"It is not solvent\"}"));
        assertThat(acme.get("/api/consortium/applications/" + id).at("/reason")).isEqualTo("It is not solvent");
        assertThat(press.get(consortium + "/applications").json().at("/items/0").has("reason"))
                .isFalse();
        assertThat(press.get(consortium + "/applications").at("/items/0/status"))
                .isEqualTo("rejected");
    }

    @Test
    void anApplicantTakesItsApplicationBackAndMadeUpNamesAreUnknown() {
        done(apply());
        String own = "/api/consortium/applications/" + id;
        done(acme.ifMatch(acme.get(own).etag()).post(own + "/withdrawals", "{}"));
        assertThat(acme.get(own).at("/status")).isEqualTo("withdrawn");
        assertThat(press.get(own).at("/detail"))
                .as("strangers are not told which consortia there are")
                .isEqualTo(
                        press.get("/api/consortium/applications/nothing-" + id).at("/detail"));
        assertThat(acme.get("/api/consortium/applications/nothing-" + id).status())
                .isEqualTo(404);
    }

    @Test
    void whoIsSuspendedReadsAndIsHeardAndDoesNothingElse() {
        acmeIsAMember();
        Instant before = Instant.now();
        done(changed(office, "/members/acme-" + id, "/suspensions", """
                {"reason":"It does not deliver","from":"%s"}""".formatted(today)));
        assertThat(acme.get(consortium + "/members").status()).isEqualTo(200);
        assertThat(acme.get(consortium + "/members/acme-" + id + "/vote").at("/bar"))
                .isEqualTo("suspended");
        assertThat(acme.get(consortium + "/members/acme-" + id + "/vote?knownAt=" + before)
                        .at("/votes"))
                .isEqualTo("true");
        assertThat(api.asService("finance")
                        .get("/internal/consortia/" + id + "/standings/acme-" + id)
                        .at("/standing"))
                .isEqualTo("suspended");
        assertThat(changed(office, "/members/acme-" + id, "/expulsions", """
                {"ground":"breach","reason":"It leaks","effectiveOn":"%s"}""".formatted(today))
                        .slug())
                .isEqualTo("not-heard");
        done(changed(office, "/members/acme-" + id, "/hearings", """
                {"reason":"It leaks","until":"%s"}""".formatted(
                        LocalDate.parse(today).plusDays(14))));
        assertThat(acme.post(consortium + "/statements", "{\"statement\":\"We delivered.\"}")
                        .status())
                .isEqualTo(201);
        assertThat(acme.post(consortium + "/witnesses", "{}").slug()).isEqualTo("forbidden");
        done(changed(office, "/members/acme-" + id, "/suspension-liftings", """
                {"on":"%s","reason":"It delivers"}""".formatted(today)));
        assertThat(acme.get(consortium + "/members/acme-" + id + "/vote").at("/votes"))
                .isEqualTo("true");
        done(acme.post(consortium + "/renewals", "{\"charterVersion\":1}"));
        done(changed(office, "/members/acme-" + id, "/expulsions", """
                {"ground":"breach","reason":"It leaks","effectiveOn":"%s"}""".formatted(today)));
        assertThat(acme.get(consortium + "/members").slug()).isEqualTo("forbidden");
        Answer shown = press.get(consortium + "/members/acme-" + id);
        assertThat(shown.at("/statements/0/text")).isEqualTo("We delivered.");
        assertThat(shown.at("/hearings/0/reason")).isEqualTo("It leaks");
        assertThat(shown.at("/memberships/0/until")).isEqualTo(today);
        assertThat(shown.at("/memberships/0/expelledFor")).isEqualTo("breach");
        assertThat(shown.at("/memberships/0/suspensions/0/reason")).isEqualTo("It does not deliver");
        assertThat(acme.get(consortium + "/checkpoint").status()).isEqualTo(200);
    }

    @Test
    void whatAMemberDoesNotReportIsEstimatedUntilItDoes() {
        acmeIsAMember();
        String basis = "/bases/" + (year - 1) + "/acme-" + id;
        String amount = "{\"amount\":{\"amount\":\"7.00\",\"currency\":\"EUR\"},\"reason\":\"As the year before\"}";
        assertThat(press.post(consortium + basis + "/estimates", amount).slug()).isEqualTo("not-the-auditor");
        Answer estimated = done(office.post(consortium + basis + "/estimates", amount));
        assertThat(estimated.header("Location")).isEqualTo(consortium + basis);
        assertThat(press.get(consortium + basis).at("/estimated")).isEqualTo("true");
        assertThat(press.get(consortium + "/bases/" + (year - 1)).text())
                .isEqualTo("{\"items\":[" + press.get(consortium + basis).text() + "]}");
        assertThat(press.get(consortium + "/bases/" + year).text()).isEqualTo("{\"items\":[]}");
        assertThat(api.as("pat", "elsewhere")
                        .get(consortium + "/bases/" + (year - 1))
                        .status())
                .isEqualTo(404);
        Answer named = press.get("/api/consortium/organisations?ids=acme-" + id + ",nobody-here,office-" + id);
        assertThat(named.json().get("items")).hasSize(2);
        assertThat(named.at("/items/0/legalName")).isEqualTo("acme " + id);
        assertThat(press.get("/api/consortium/organisations?ids=a+b").status()).isEqualTo(400);
        done(acme.post(consortium + "/bases", """
                {"year":%d,"amount":{"amount":"5.00","currency":"EUR"}}""".formatted(year - 1)));
        assertThat(press.get(consortium + basis).at("/estimated")).isEqualTo("false");
        assertThat(office.post(consortium + basis + "/estimates", amount).slug())
                .isEqualTo("basis-reported");
    }

    @Test
    void duesAreInvoicedAndCancelled() {
        acmeIsAMember();
        done(office.post(consortium + "/dues", "{\"year\":" + year + "}"));
        Answer invoiced = done(office.post(consortium + "/dues/" + year + "/invoices", "{}"));
        assertThat(invoiced.at("/total/amount")).isEqualTo("100.00");
        assertThat(invoiced.at("/invoices/0")).isEqualTo(year + "-acme-" + id);
        String invoice = "/dues-invoices/" + year + "-acme-" + id;
        assertThat(acme.get(consortium + invoice).at("/status")).isEqualTo("sending");
        assertThat(acme.get(consortium + "/members/acme-" + id + "/dues-invoices")
                        .at("/items/0/id"))
                .isEqualTo(year + "-acme-" + id);
        done(changed(office, invoice, "/cancellations", "{\"reason\":\"Waived\"}"));
        assertThat(acme.get(consortium + invoice).at("/status")).isEqualTo("cancelling");
    }

    @Test
    void anInvitationIsDeclinedOrTakenBack() {
        String invitations = consortium + "/invitations";
        String acmeInvited = "{\"organisation\":\"acme-" + id + "\",\"membershipClass\":\"full\"}";
        done(office.post(invitations, acmeInvited));
        assertThat(acme.post(consortium + "/declinations", "{}").slug()).isEqualTo("invalid-field");
        Answer declined = done(acme.post(consortium + "/declinations", "{\"reason\":\"We have no use for it.\"}"));
        assertThat(declined.text()).isEqualTo("""
                {"organisation":"acme-%s","reason":"We have no use for it."}""".formatted(id));
        assertThat(acme.get(consortium).status()).isEqualTo(404);

        done(office.post(invitations, acmeInvited));
        done(office.post(invitations + "/acme-" + id + "/withdrawals", "{\"reason\":\"The programme is full.\"}"));
        assertThat(acme.post(
                                consortium + "/accessions",
                                "{\"charterVersion\":1,\"effectiveOn\":\"%s\"}".formatted(today))
                        .status())
                .isEqualTo(404);
        assertThat(office.get(invitations).text()).doesNotContain("acme-");
    }
}
