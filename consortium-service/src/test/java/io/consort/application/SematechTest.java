package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.InMemoryIdentity;
import io.consort.consortium.membership.Letters;
import io.consort.kernel.json.Json;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The founding of Sematech, over HTTP: from the register of organisations to the dues of 1988 and the exits of 1992. */
@ServiceTest
@Import(InMemoryIdentity.class)
class SematechTest {

    private static final String SEMATECH = "/api/consortium/consortia/sematech";

    private static final String FOUND = """
            {"id":"sematech","name":"Sematech","model":"research-consortium","strategy":"catch-up",
             "foundedOn":"1987-08-07",
             "charter":{"secretariat":"sematech-office","currency":"USD","classes":[
              {"id":"full","name":"Full member","standing":"member","votes":true,
               "dues":{"kind":"clamp","rate":"1/100",
                "basis":{"measure":"semiconductor sales of the previous calendar year","yearsBefore":1},
                "minimum":{"amount":"1000000.00","currency":"USD"},
                "maximum":{"amount":"15000000.00","currency":"USD"}}},
              {"id":"government","name":"Government","standing":"observer","votes":false,"dues":{"kind":"exempt"}},
              {"id":"associate","name":"Associate","standing":"observer","votes":false,"dues":{"kind":"exempt"}}]}}""";

    @Autowired
    private Api api;

    @Test
    void goesFromTheRegisterToDuesAndExits() throws IOException {
        JsonNode data = data();
        register(
                "{\"id\":\"sematech-office\",\"legalName\":\"Sematech\",\"kind\":\"service-provider\",\"country\":\"US\"}");
        data.get("organisations").forEach(this::register);

        Answer founded = api.asAdministrator("root").post("/api/consortium/consortia", FOUND);
        assertThat(founded.status()).as(founded.toString()).isEqualTo(201);
        assertThat(founded.header("Location")).isEqualTo(SEMATECH);
        assertThat(founded.text()).isEqualTo("""
                {"id":"sematech","name":"Sematech","model":"research-consortium","strategy":"catch-up",\
                "foundedOn":"1987-08-07","secretariat":"sematech-office","charterVersion":1,\
                "life":{"stage":"forming","course":"forming"}}""");
        assertThat(office().get(SEMATECH).text())
                .as("with since when, once its own ledger is open")
                .startsWith(founded.text().replace("}}", ""));
        assertThat(office().get(SEMATECH + "/charter").at("/noticeMonths")).isEqualTo("12");

        data.get("membership")
                .forEach(each -> each.get("organisations")
                        .forEach(id -> join(
                                id.asString(),
                                each.get("class").asString(),
                                each.get("from").asString())));
        assertThat(keys(office().get(SEMATECH + "/members?on=1987-12-31"))).hasSize(14);
        assertThat(keys(office().get(SEMATECH + "/members"))).hasSize(17);
        assertThat(office().get(SEMATECH + "/invitations").withoutEntries()).isEqualTo("{\"items\":[]}");

        assertThat(refusal(office().post(SEMATECH + "/dues", "{\"year\":1988}")))
                .isEqualTo("422 basis-missing");
        data.get("organisations").forEach(this::report);
        Answer dues = office().post(SEMATECH + "/dues", "{\"year\":1988}");
        assertThat(dues.status()).as(dues.toString()).isEqualTo(201);
        assertThat(dues.at("/total/amount")).isEqualTo("109930000.00");
        assertThat(dues.json().get("assessments")).hasSize(14);
        assertThat(person("intel").get(dues.header("Location")).withoutEntries())
                .isEqualTo(dues.text());
        assertThat(office().get(SEMATECH + "/dues").withoutEntries()).isEqualTo("""
                {"items":[{"year":1988,"total":{"amount":"109930000.00","currency":"USD"},"members":14}]}""");

        Answer early = withdraw("lsi", "1991-01-31", "1992-01-30");
        assertThat(refusal(early)).isEqualTo("422 notice-too-short");
        assertThat(early.at("/title")).isEqualTo("The period of notice is not kept");
        assertThat(early.at("/detail"))
                .isEqualTo(
                        "The charter asks for 12 months of notice: one given on 1991-01-31 takes effect on 1992-01-31"
                                + " at the earliest, not on 1992-01-30.");
        data.get("withdrawals")
                .forEach(each -> assertThat(withdraw(
                                        each.get("organisation").asString(),
                                        each.get("notice").asString(),
                                        each.get("effective").asString())
                                .status())
                        .isEqualTo(201));
        assertThat(keys(office().get(SEMATECH + "/members?on=1992-01-30"))).contains("lsi", "micron", "harris");
        assertThat(keys(office().get(SEMATECH + "/members?on=1992-01-31")))
                .contains("harris")
                .doesNotContain("lsi", "micron");
        assertThat(keys(office().get(SEMATECH + "/members"))).hasSize(14).doesNotContain("lsi", "micron", "harris");
        assertThat(office().get(SEMATECH + "/members/lsi").withoutEntries()).isEqualTo("""
                {"organisation":"lsi","memberships":[{"organisation":"lsi","membershipClass":"full","charterVersion":1,\
                "from":"1987-08-07","noticeGivenOn":"1991-01-31","until":"1992-01-31"}]}""");

        assertThat(person("lsi").get(SEMATECH + "/members").status())
                .as("who has left reads no more than what was its own")
                .isEqualTo(403);
        assertThat(standing("lsi")).isEqualTo("{\"standing\":\"former\",\"reserved\":[],\"fourEyes\":[]}");
        assertThat(standing("ibm")).isEqualTo("{\"standing\":\"member\",\"reserved\":[],\"fourEyes\":[]}");
        assertThat(standing("utexas")).isEqualTo("{\"standing\":\"observer\",\"reserved\":[],\"fourEyes\":[]}");
        assertThat(standing("sematech-office"))
                .isEqualTo("{\"standing\":\"secretariat\",\"reserved\":[],\"fourEyes\":[]}");
        assertThat(api.asService("ip-ledger")
                        .get("/internal/standings?of=never-founded/ibm,sematech/nobody")
                        .withoutEntries())
                .isEqualTo("""
                        {"standings":[{"of":"never-founded/ibm","standing":"none"},{"of":"sematech/nobody","standing":"none"}]}""");
        assertThat(api.asService("ip-ledger")
                        .get("/internal/standings?of=sematech")
                        .at("/errors/0/pointer"))
                .isEqualTo("/of");
        assertThat(api.asService("ip-ledger")
                        .get("/internal/consortia/never-founded/standings/ibm")
                        .withoutEntries())
                .isEqualTo("{\"standing\":\"none\"}");
        assertThat(api.asService("ip-ledger")
                        .get("/internal/consortia/sematech/access-terms?project=P-1")
                        .text())
                .as("what the charter says of access")
                .isEqualTo("""
                        {"charter":1,"toCarryOut":"royalty-free","toExploit":"fair-and-reasonable","requestMonths":12,\
                        "coOwnerNoticeDays":45,"coOwnerNoticeRequired":false,"commercialTermsOpen":false}""");
        assertThat(api.asService("talent")
                        .get("/internal/consortia/sematech/access-terms")
                        .status())
                .isEqualTo(403);
        assertThat(keys(person("ibm").get("/api/consortium/consortia"), "id")).contains("sematech");
        assertThat(keys(person("lsi").get("/api/consortium/consortia"), "id"))
                .as("who has left finds what was its own")
                .contains("sematech");
        assertThat(keys(api.asAdministrator("root").get("/api/consortium/consortia"), "id"))
                .contains("sematech");

        assertThat(person("intel").get(SEMATECH + "/bases/1987/intel").withoutEntries())
                .isEqualTo("""
                {"organisation":"intel","year":1987,"amount":{"amount":"1500000000.00","currency":"USD"},\
                "confirmed":false,"estimated":false}""");
        Answer utexas = person("ibm").get("/api/consortium/organisations/utexas");
        assertThat(utexas.at("/ror")).isEqualTo("00hj54h04");
        assertThat(utexas.at("/identity")).isIn("pending", "linked");
    }

    @Test
    void pointsIntoTheCharterThatContradictsItself() {
        Answer answer = api.asAdministrator("root")
                .post("/api/consortium/consortia", FOUND.replace("\"rate\":\"1/100\"", "\"rate\":\"3/2\""));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/charter/classes/0/dues/rate");
        Answer other = api.asAdministrator("root")
                .post(
                        "/api/consortium/consortia",
                        FOUND.replace("\"currency\":\"USD\",\"classes\"", "\"currency\":\"EUR\",\"classes\""));
        assertThat(other.at("/errors/0/pointer")).isEqualTo("/charter/classes/0/dues");
    }

    @Test
    void describesItselfAndItsModels() {
        assertThat(api.anonymous().get("/api/consortium/models").json().get("items"))
                .hasSize(6);
        Answer document = api.anonymous().get("/api/consortium/openapi");
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.json().get("paths").propertyNames())
                .contains(
                        "/api/consortium/organisations",
                        "/api/consortium/consortia/{consortiumId}/dues/{year}",
                        "/api/consortium/consortia/{consortiumId}/withdrawals");
    }

    private void register(JsonNode each) {
        String ror = each.has("ror") ? ",\"ror\":\"" + each.get("ror").asString() + "\"" : "";
        register("{\"id\":\"%s\",\"legalName\":\"%s\",\"kind\":\"%s\",\"country\":\"%s\"%s}"
                .formatted(
                        each.get("id").asString(),
                        each.get("name").asString(),
                        each.get("kind").asString().replace(' ', '-'),
                        each.get("country").asString(),
                        ror));
    }

    private void register(String body) {
        Answer answer = api.asAdministrator("root").post("/api/consortium/organisations", body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.at("/identity")).isEqualTo("pending");
    }

    private void join(String id, String membershipClass, String from) {
        Answer invited = office().post(
                        SEMATECH + "/invitations",
                        "{\"organisation\":\"" + id + "\",\"membershipClass\":\"" + membershipClass + "\"}");
        assertThat(invited.status()).as(invited.toString()).isEqualTo(201);
        assertThat(person(id).get(SEMATECH + "/members").status())
                .as("invited only")
                .isEqualTo(403);
        assertThat(person(id).get(SEMATECH + "/charter").at("/version")).isEqualTo("1");
        Answer acceded =
                person(id).post(SEMATECH + "/accessions", "{\"charterVersion\":1,\"effectiveOn\":\"" + from + "\"}");
        assertThat(acceded.status()).as(acceded.toString()).isEqualTo(201);
        assertThat(acceded.header("Location")).isEqualTo(SEMATECH + "/members/" + id);
    }

    private void report(JsonNode each) {
        if (each.has("basis1987")) {
            String id = each.get("id").asString();
            Answer reported = person(id)
                    .post(
                            SEMATECH + "/bases",
                            "{\"year\":1987,\"amount\":{\"amount\":\""
                                    + each.get("basis1987").asString() + "\",\"currency\":\"USD\"}}");
            assertThat(reported.status()).as(reported.toString()).isEqualTo(201);
            assertThat(person(id).get(reported.header("Location")).withoutEntries())
                    .isEqualTo(reported.text());
        }
    }

    private Answer withdraw(String id, String given, String effective) {
        return Letters.withdraw(person(id), office(), SEMATECH, id, given, effective);
    }

    private String standing(String id) {
        return api.asService("ip-ledger")
                .get("/internal/consortia/sematech/standings/" + id)
                .text();
    }

    private Api office() {
        return api.as("olga", "sematech-office");
    }

    private Api person(String organisation) {
        return api.as("head-of-" + organisation, organisation);
    }

    private static String refusal(Answer answer) {
        return answer.status() + " " + answer.slug();
    }

    private static List<String> keys(Answer page) {
        return keys(page, "organisation");
    }

    private static List<String> keys(Answer page, String key) {
        List<String> keys = new ArrayList<>();
        page.json().get("items").forEach(each -> keys.add(each.get(key).asString()));
        return keys;
    }

    private static JsonNode data() throws IOException {
        try (InputStream in = SematechTest.class.getResourceAsStream("/sematech.json")) {
            return Json.entries().readTree(in);
        }
    }
}
