package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.InMemoryIdentity;
import io.consort.consortium.charter.Sound;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.ObjectNode;

/** From a template to the second version of a charter, over HTTP. */
@ServiceTest
@Import(InMemoryIdentity.class)
class CharterVersionsTest {

    private static final String CENTRE = "/api/consortium/consortia/charter-centre";

    @Autowired
    private Api api;

    @BeforeEach
    void organisations() {
        for (String id : new String[] {"charter-office", "charter-host", "charter-user"}) {
            api.asAdministrator("root").post("/api/consortium/organisations", """
                    {"id":"%s","legalName":"The %s","kind":"sme","country":"FR"}""".formatted(id, id));
        }
    }

    private Api office() {
        return api.as("olga", "charter-office");
    }

    private static String founding(String id, String charter) {
        return """
                {"id":"%s","name":"Centre","model":"base-centre-or-platform","strategy":"leading",\
                "foundedOn":"2020-01-01",%s}""".formatted(id, charter);
    }

    @Test
    void goesFromATemplateToTheNextVersion() {
        Answer templates = api.anonymous().get("/api/consortium/charter-templates");
        assertThat(templates.json().get("items")).hasSize(8);
        assertThat(templates.at("/items/0/parameters/2/name")).isEqualTo("host");

        String parameters = "{\"secretariat\":\"charter-office\",\"currency\":\"EUR\",\"host\":\"charter-host\"}";
        Answer founded = api.asAdministrator("root")
                .post(
                        "/api/consortium/consortia",
                        founding(
                                "charter-centre",
                                "\"template\":{\"id\":\"base-centre-or-platform\",\"parameters\":" + parameters + "}"));
        assertThat(founded.status()).as(founded.toString()).isEqualTo(201);

        Answer charter = office().get(CENTRE + "/charter");
        assertThat(charter.at("/noticeMonths")).isEqualTo("3");
        assertThat(charter.at("/governance/bodies/1/seats/0/filling/by")).isEqualTo("charter-host");
        assertThat(charter.at("/governance/motions/1/written/veto/days")).isEqualTo("10");

        Answer draft = api.as("anyone", "charter-user")
                .post(
                        "/api/consortium/charter-templates/base-centre-or-platform/drafts",
                        "{\"strategy\":\"catch-up\",\"parameters\":" + parameters + "}");
        assertThat(draft.status()).as(draft.toString()).isEqualTo(200);

        Answer departing = api.as("anyone", "charter-user")
                .post(
                        "/api/consortium/charter-templates/base-centre-or-platform/drafts",
                        "{\"strategy\":\"catch-up\",\"parameters\":" + parameters
                                + ",\"departures\":{\"noticeMonths\":9,\"terms\":{\"arrears\":null}}}");
        assertThat(departing.at("/noticeMonths")).as(departing.toString()).isEqualTo("9");
        assertThat(departing.json().at("/terms/arrears").isMissingNode()).isTrue();
        assertThat(departing.json().get("governance")).isEqualTo(draft.json().get("governance"));
        Answer tooLong = api.as("anyone", "charter-user")
                .post(
                        "/api/consortium/charter-templates/base-centre-or-platform/drafts",
                        "{\"strategy\":\"catch-up\",\"parameters\":" + parameters
                                + ",\"departures\":{\"noticeMonths\":99}}");
        assertThat(tooLong.status()).as(tooLong.toString()).isEqualTo(400);
        assertThat(tooLong.at("/errors/0/pointer")).isEqualTo("/departures");

        Answer first = api.as("anyone", "charter-user").post("/api/consortium/charter-checks", draft.text());
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(first.json().get("contradictions")).isEmpty();
        Answer unsound = api.as("anyone", "charter-user")
                .post("/api/consortium/charter-checks", draft.text().replace("charter-host", "nobody-knows"));
        assertThat(unsound.at("/contradictions/0/pointer")).isEqualTo("/governance/bodies/1/seats/0/filling/by");
        assertThat(unsound.at("/contradictions/0/sentence/code")).isEqualTo("contradiction.unregistered");
        assertThat(unsound.at("/contradictions/0/sentence/arguments/0")).isEqualTo("nobody-knows");

        Answer checked = office().post(CENTRE + "/charter/checks", draft.text());
        assertThat(checked.status()).as(checked.toString()).isEqualTo(200);
        assertThat(checked.at("/against")).isEqualTo("1");
        assertThat(checked.json().get("contradictions")).isEmpty();
        assertThat(checked.json().get("differences").toString())
                .contains(
                        "The veto against decisions of the steering committee for admissions changes from that of 3 seats"
                                + " within 10 days to that of 3 seats within 20 days.");

        assertThat(office().post(CENTRE + "/charter/versions", draft.text()).status())
                .as("a change says what it changes")
                .isEqualTo(428);
        Answer adopted = office().ifMatch(charter.header("ETag")).post(CENTRE + "/charter/versions", draft.text());
        assertThat(adopted.status()).as(adopted.toString()).isEqualTo(200);
        assertThat(adopted.at("/version")).isEqualTo("2");

        Answer versions = office().get(CENTRE + "/charter/versions");
        assertThat(versions.json().get("items")).hasSize(2);
        assertThat(versions.at("/items/1/from")).isEqualTo("2020-01-01");
        assertThat(office().get(CENTRE + "/charter/versions?on=2021-01-01").at("/items/0/version"))
                .isEqualTo("2");
        assertThat(office().get(CENTRE + "/charter/versions?on=2019-12-31")
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(office().get(CENTRE + "/charter/versions/1").at("/charter/governance/motions/1/written/veto/days"))
                .isEqualTo("10");
        assertThat(office().get(CENTRE + "/charter/versions/3").status()).isEqualTo(404);
        Answer diff = office().get(CENTRE + "/charter/diff?from=1&to=2");
        assertThat(diff.json().get("differences")).isEqualTo(checked.json().get("differences"));
        assertThat(diff.at("/differences/0/section")).isEqualTo("bodies");
        assertThat(diff.at("/differences/0/sentence/code")).isEqualTo("lengthened");
        assertThat(diff.at("/differences/0/sentence/text/zh")).isNotEmpty();
        assertThat(office().get(CENTRE + "/charter/diff?from=1&to=3").status()).isEqualTo(404);

        Answer text = office().get(CENTRE + "/charter/text");
        assertThat(text.at("/version")).isEqualTo("2");
        assertThat(text.json().get("paragraphs"))
                .as("says what the draft would have said")
                .isEqualTo(first.json().get("text"))
                .isEqualTo(checked.json().get("text"));
        assertThat(text.json().at("/paragraphs/0")).hasToString("""
                {"pointer":"/secretariat","sentence":{"code":"charterDraft.secretariat.is",\
                "arguments":["charter-office"],"text":{"en":"The secretariat is charter-office.",\
                "zh":"秘书处为charter-office。"}}}""");
        assertThat(office().get(CENTRE + "/charter/text?version=1").at("/version"))
                .isEqualTo("1");
        assertThat(office().get(CENTRE + "/charter/text?version=3").status()).isEqualTo(404);

        assertThat(office().post(
                                CENTRE + "/invitations",
                                "{\"organisation\":\"charter-user\",\"membershipClass\":\"user\"}")
                        .status())
                .isEqualTo(201);
        assertThat(api.as("una", "charter-user").get(CENTRE + "/charter/text").at("/version"))
                .isEqualTo("2");
        assertThat(api.as("una", "charter-user")
                        .get(CENTRE + "/charter/text?version=1")
                        .status())
                .as("whoever is invited reads what it would accede to")
                .isEqualTo(404);
        assertThat(api.as("una", "charter-user")
                        .post(CENTRE + "/accessions", "{\"charterVersion\":2,\"effectiveOn\":\"2020-01-01\"}")
                        .status())
                .isEqualTo(201);
        Answer bound = office().ifMatch(office().get(CENTRE + "/charter").header("ETag"))
                .post(CENTRE + "/charter/versions", draft.text());
        assertThat(bound.status()).isEqualTo(422);
        assertThat(bound.at("/type")).endsWith("/charter-binds");
    }

    @Test
    void asksAllMembersWhereNoMotionChangesTheCharter() {
        String plain = """
                {"secretariat":"charter-office","currency":"EUR","noticeMonths":%d,"classes":[{"id":"user","name":"User",\
                "standing":"member","votes":true,"dues":{"kind":"exempt"}}]}""";
        String path = "/api/consortium/consortia/charter-plain";
        assertThat(api.asAdministrator("root")
                        .post(
                                "/api/consortium/consortia",
                                founding("charter-plain", "\"charter\":" + plain.formatted(3)))
                        .status())
                .isEqualTo(201);
        for (String id : new String[] {"charter-host", "charter-user"}) {
            office().post(path + "/invitations", "{\"organisation\":\"" + id + "\",\"membershipClass\":\"user\"}");
            assertThat(api.as("una", id)
                            .post(path + "/accessions", "{\"charterVersion\":1,\"effectiveOn\":\"2020-01-01\"}")
                            .status())
                    .isEqualTo(201);
        }
        Answer proposed = office().post(path + "/charter/proposals", plain.formatted(6));
        assertThat(proposed.status()).as(proposed.toString()).isEqualTo(201);
        assertThat(proposed.header("Location")).isEqualTo(path + "/charter/proposals/1");
        assertThat(office().post(path + "/charter/consents", "{\"proposal\":1}").status())
                .as("the secretariat is no party")
                .isEqualTo(422);
        Answer first = api.as("una", "charter-host").post(path + "/charter/consents", "{\"proposal\":1}");
        assertThat(first.text()).isEqualTo("{\"proposal\":1,\"organisation\":\"charter-host\"}");
        Answer open = api.as("una", "charter-user").get(path + "/charter/proposals/1");
        assertThat(open.at("/open")).isEqualTo("true");
        assertThat(open.at("/missing/0")).isEqualTo("charter-user");
        Answer last = api.as("una", "charter-user").post(path + "/charter/consents", "{\"proposal\":1}");
        assertThat(last.at("/version")).isEqualTo("2");
        assertThat(office().get(path + "/charter/proposals").withoutEntries())
                .isEqualTo("{\"items\":[{\"proposal\":1,\"amends\":1,\"open\":false,\"consents\":2}]}");
        assertThat(office().get(path + "/charter").at("/noticeMonths")).isEqualTo("6");
        assertThat(office().get(path + "/charter/versions").at("/items/1/proposal"))
                .isEqualTo("1");
    }

    @Test
    void refusesToFoundWhatContradictsItselfAndNamesEveryPlace() {
        ObjectNode charter = Sound.tree();
        charter.put("secretariat", "charter-office");
        ((ObjectNode) charter.at("/governance/bodies/1/seats/1/filling")).put("by", "charter-host");
        ((ObjectNode) charter.at("/governance/motions/0")).put("effect", "none");
        ((ObjectNode) charter.at("/governance/motions/2")).put("body", "senate");
        Answer refused = api.asAdministrator("root")
                .post("/api/consortium/consortia", founding("charter-broken", "\"charter\":" + charter));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.at("/type")).endsWith("/charter-contradictory");
        assertThat(refused.json().get("errors")).hasSize(2);
        assertThat(refused.at("/errors/1/pointer")).isEqualTo("/charter/governance/motions/2/body");
        assertThat(refused.at("/errors/1/detail")).isEqualTo("The body senate would decide, and there is none.");
        assertThat(refused.at("/errors/1/sentence/text/zh")).isEqualTo("应由机构senate决定，但没有这一机构。");
    }

    @Test
    void saysWhereATemplateIsFilledInWrongly() {
        Answer both = api.asAdministrator("root")
                .post("/api/consortium/consortia", founding("charter-none", "\"purpose\":\"None.\""));
        assertThat(both.status()).isEqualTo(400);
        Answer wrong = api.asAdministrator("root")
                .post(
                        "/api/consortium/consortia",
                        founding(
                                "charter-wrong",
                                "\"template\":{\"id\":\"desca\",\"parameters\":{\"secretariat\":\"a\"}}"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.at("/errors/0/pointer")).isEqualTo("/template/parameters/currency");
    }

    @Test
    void publishesItsSchema() {
        Answer schema = api.anonymous().get("/api/consortium/charter-schema");
        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.header("Content-Type")).startsWith("application/schema+json");
        assertThat(schema.at("/$schema")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.at("/properties/governance/oneOf/0/$ref")).isEqualTo("#/$defs/Governance");
        assertThat(schema.at("/properties/noticeMonths/maximum")).isEqualTo("60");
    }
}
