package io.consort.talent;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.ledger.LedgerId;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import io.consort.talent.person.Commitment;
import io.consort.talent.person.Dossier;
import io.consort.talent.person.Keeping;
import io.consort.talent.person.Orcid;
import io.consort.talent.person.PersonKey;
import io.consort.talent.person.PersonalData;
import io.consort.talent.person.PersonalDetails;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.person.Salt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A research professor of the University of Texas who goes to IBM, over HTTP. */
@ServiceTest
class TalentApiTest {

    private final String consortium = "sematech-" + UUID.randomUUID();
    private final String base = "/api/talent/consortia/" + consortium;

    @Autowired
    private Api api;

    @Autowired
    private PersonalData data;

    private Api utexas;
    private Api ibm;
    private Api office;

    @BeforeEach
    void members() {
        api.standing(consortium, "utexas", Role.MEMBER);
        api.standing(consortium, "ibm", Role.MEMBER);
        api.standing(consortium, "darpa", Role.OBSERVER);
        api.standing(consortium, "office", Role.SECRETARIAT);
        utexas = api.as("ute", "utexas");
        ibm = api.as("ira", "ibm");
        office = api.as("olga", "office");
    }

    @Test
    void saysOfWhichPseudonymsThereIsNobodyToConsortiumServiceAlone() {
        String question = "/internal/consortia/" + consortium + "/unknown-researchers?of=R-1,R-2,nobody,r-1";
        Api service = api.asService("consortium-service");
        assertThat(service.get(question).text()).isEqualTo("{\"unknown\":[\"R-1\",\"R-2\",\"nobody\",\"r-1\"]}");
        Answer registered = register(utexas);
        assertThat(registered.status()).isEqualTo(201);
        assertThat(service.get(question).text()).isEqualTo("{\"unknown\":[\"R-2\",\"nobody\",\"r-1\"]}");
        assertThat(erase(utexas.ifMatch(registered.etag())).status()).isLessThan(300);
        assertThat(service.get(question).text())
                .as("who was erased goes on being somebody")
                .isEqualTo("{\"unknown\":[\"R-2\",\"nobody\",\"r-1\"]}");
        for (Api other : new Api[] {api.asService("ip-ledger-service"), office}) {
            assertThat(other.get(question).status()).isEqualTo(403);
        }
    }

    @Test
    void registersAResearcherWithoutAWordOfWhoItIsInTheLedger() {
        Answer registered = register(utexas);
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.header("Location")).isEqualTo(base + "/researchers/R-1");
        assertThat(registered.json()).isEqualTo(json("""
                {"id":"R-1","status":"known",
                 "affiliations":[{"organisation":"utexas","source":"organisation","from":"1988-01-01"}],
                 "consent":{"givenOn":"1988-01-01","purposes":["recognition"]}}
                """));

        Answer events = api.as("dan", "darpa").get(base + "/events?after=0");
        assertThat(events.text())
                .contains("talent.researcher-registered.v1", "talent.personal-data-committed.v1")
                .doesNotContain("Josiah", "carberry", "1825-0097");
        assertThat(office.get(base + "/researchers").text()).doesNotContain("Josiah", "carberry", "1825-0097");
    }

    @Test
    void showsWhoItIsToTheirOrganisationWhichCanCheckIt() {
        register(utexas);

        JsonNode seen = utexas.get(base + "/researchers/R-1").json();
        JsonNode person = seen.get("person");
        assertThat(person.get("name").asString()).isEqualTo("Josiah Carberry");
        Dossier shown = new Dossier(
                new PersonalDetails(
                        person.get("name").asString(),
                        person.get("email").asString(),
                        new Orcid(person.get("orcid").asString())),
                new Salt(person.get("salt").asString()));
        assertThat(seen.at("/commitment/sha256").asString())
                .isEqualTo(Commitment.to(shown).sha256());

        for (Api other : new Api[] {ibm, office, api.as("dan", "darpa")}) {
            Answer answer = other.get(base + "/researchers/R-1");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().has("person")).isFalse();
            assertThat(answer.text()).doesNotContain("Josiah", "carberry", "1825-0097");
        }
    }

    @Test
    void registersOnceWhatIsSentTwice() {
        Api keyed = utexas.key("register-josiah");
        Answer first = register(keyed);
        Answer second = register(keyed);

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(office.get(base + "/researchers").json().get("items")).hasSize(1);
    }

    @Test
    void refusesAMistypedOrcidAndSaysWhere() {
        Answer answer = utexas.post(base + "/researchers", researcher("0000-0002-1825-0098"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/person/orcid");
        assertThat(answer.at("/detail")).contains("last character");
    }

    @Test
    void forgetsAPersonAndKeepsEveryProof() {
        Answer registered = register(utexas);
        String proof = base + "/proofs/inclusion?seq=1";
        JsonNode before = utexas.get(proof).json();

        assertThat(erase(utexas).status()).isEqualTo(428);
        assertThat(erase(ibm.ifMatch(registered.etag())).slug()).isEqualTo("belongs-to-others");
        Answer erased = erase(utexas.ifMatch(registered.etag()));
        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.json()).isEqualTo(json("{\"researcher\":\"R-1\",\"ground\":\"consent-withdrawn\"}"));

        assertThat(data.get(new PersonKey(new LedgerId(consortium), new Pseudonym("R-1"))))
                .isEqualTo(new Keeping.Gone());
        JsonNode after = utexas.get(base + "/researchers/R-1").json();
        assertThat(after.get("status").asString()).isEqualTo("forgotten");
        assertThat(after.has("person")).isFalse();
        assertThat(after.has("consent")).isFalse();
        JsonNode proven = utexas.get(proof).json();
        assertThat(proven.get("entry")).isEqualTo(before.get("entry"));
        assertThat(proven.get("leafHash")).isEqualTo(before.get("leafHash"));
        long size = before.get("treeSize").asLong();
        assertThat(utexas.get(base + "/proofs/consistency?from=" + size).status())
                .isEqualTo(200);
        assertThat(utexas.get(base + "/events?after=0").text()).contains("talent.person-erased.v1");
    }

    @Test
    void recognisesAutomaticallyUnderAnAgreementThatBothHaveSigned() {
        register(utexas);
        Answer proposed = propose(utexas);
        assertThat(proposed.status()).isEqualTo(201);
        assertThat(proposed.header("Location")).isEqualTo(base + "/agreements/RA-1");
        assertThat(recognition("Research Professor").json().at("/outcome/slug").asString())
                .isEqualTo("not-in-force");

        assertThat(accept(utexas.ifMatch(proposed.etag())).slug()).isEqualTo("own-proposal");
        assertThat(accept(office.ifMatch(proposed.etag())).slug()).isEqualTo("not-a-party");
        Answer accepted = accept(ibm.ifMatch(proposed.etag()));
        assertThat(accepted.json()).isEqualTo(json("{\"id\":\"RA-1\",\"version\":1,\"acceptedBy\":\"ibm\"}"));
        assertThat(accept(ibm.ifMatch(proposed.etag())).status()).isEqualTo(412);

        Answer recognised = recognition("Research Professor");
        assertThat(recognised.status()).isEqualTo(201);
        assertThat(recognised.json()).isEqualTo(json("""
                {"id":"RC-2","researcher":"R-1","home":"utexas","host":"ibm",
                 "title":{"name":"Research Professor","grade":"R4"},"effective":"1990-05-14",
                 "outcome":{"kind":"recognised","agreement":"RA-1","version":1,
                            "title":{"name":"IBM Fellow"},"extent":"full"}}
                """));
        assertThat(ibm.get(base + "/recognitions/RC-2").withoutEntries()).isEqualTo(recognised.text());
    }

    @Test
    void recordsARefusalWithItsReasonAsADecision() {
        register(utexas);
        Answer none = recognition("Research Professor");
        assertThat(none.status()).isEqualTo(201);
        assertThat(none.json().get("outcome")).isEqualTo(json("""
                {"kind":"refused","slug":"no-agreement",
                 "detail":"There is no agreement by which ibm recognises titles of utexas.",
                 "reason":{"kind":"no-agreement","home":"utexas","host":"ibm"}}
                """));
        accept(ibm.ifMatch(propose(utexas).etag()));
        assertThat(recognition("Lecturer").at("/outcome/slug")).isEqualTo("title-not-mapped");
        assertThat(recognition("Postdoctoral Researcher").at("/outcome/slug")).isEqualTo("assessment-required");
        assertThat(ibm.get(base + "/recognitions").json().get("items")).hasSize(3);

        assertThat(ibm.get(base + "/recognitions?researcher=R-1").json().get("items"))
                .hasSize(3);
        assertThat(ibm.get(base + "/recognitions?researcher=R-2").json().get("items"))
                .isEmpty();
        assertThat(ibm.get(base + "/researchers?organisation=utexas").at("/items/0/id"))
                .isEqualTo("R-1");
        assertThat(ibm.get(base + "/researchers?organisation=utexas").text())
                .as("a list knows pseudonyms alone")
                .doesNotContain("Josiah");
        assertThat(ibm.get(base + "/researchers?organisation=ibm").json().get("items"))
                .isEmpty();
        assertThat(api.as("pat", "elsewhere")
                        .get(base + "/recognitions?researcher=R-1")
                        .status())
                .isEqualTo(404);

        String pages = api.anonymous().get("/api/talent/problems").text();
        assertThat(pages).contains("no-agreement", "title-not-mapped", "assessment-required", "not-in-force");
    }

    @Test
    void showsAnAgreementInAllItsVersions() {
        accept(ibm.ifMatch(propose(utexas).etag()));
        String etag = ibm.get(base + "/agreements/RA-1").etag();
        Answer renewed = ibm.ifMatch(etag).post(base + "/agreements/RA-1/versions", """
                {"terms":%s}
                """.formatted(terms("1991-01-01")));
        assertThat(renewed.status()).isEqualTo(200);

        JsonNode agreement =
                api.as("dan", "darpa").get(base + "/agreements/RA-1").json();
        assertThat(agreement.at("/proposal/number").asInt()).isEqualTo(2);
        assertThat(agreement.at("/proposal/proposedBy").asString()).isEqualTo("ibm");
        assertThat(agreement.get("signed")).hasSize(1);
        for (String query : new String[] {"", "?organisation=utexas", "?organisation=ibm"}) {
            assertThat(api.as("dan", "darpa")
                            .get(base + "/agreements" + query)
                            .json()
                            .get("items"))
                    .hasSize(1);
        }
        assertThat(ibm.get(base + "/agreements?organisation=darpa").json().get("items"))
                .isEmpty();
    }

    @Test
    void agreesWithNoStranger() {
        String agreement = """
                {"home":"utexas","host":"%s","terms":%s}""";
        String stranger = agreement.formatted("stranger-1", terms("1988-01-01"));
        Api keyed = utexas.key("with-a-stranger");
        unknown("/host", keyed.post(base + "/agreements", stranger));
        unknown("/host", keyed.post(base + "/agreements", stranger));
        assertThat(utexas.post(base + "/agreements", agreement.formatted("silent-1", terms("1988-01-01")))
                        .slug())
                .isEqualTo("register-unknown");
        unknown("/host", utexas.post(base + "/recognitions", """
                {"researcher":"R-1","home":"utexas","host":"stranger-1","title":{"name":"Research Professor"},
                 "effective":"1989-01-01"}"""));
        unknown("/affiliations/1/organisation", utexas.post(base + "/researchers", """
                {"person":{"name":"Josiah Carberry","email":"josiah.carberry@utexas.example","orcid":"0000-0002-1825-0097"},
                 "affiliations":[{"organisation":"utexas","source":"organisation","from":"1988-01-01"},
                  {"organisation":"stranger-1","source":"peer","from":"1988-01-01"}],
                 "consent":{"givenOn":"1988-01-01","purposes":["recognition"]}}"""));
        assertThat(utexas.get(base + "/agreements").json().get("items")).isEmpty();
    }

    private static void unknown(String pointer, Answer refused) {
        assertThat(refused.slug()).as(refused.toString()).isEqualTo("organisation-unknown");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void showsWhoHasLeftWhatConcernsIt() {
        register(utexas);
        propose(utexas);
        api.standing(consortium, "utexas", Role.FORMER);
        api.standing(consortium, "ibm", Role.FORMER);
        assertThat(utexas.get(base + "/events?after=0").text())
                .contains("talent.researcher-registered.v1", "talent.agreement-proposed.v1");
        assertThat(ibm.get(base + "/events?after=0").text())
                .contains("talent.agreement-proposed.v1")
                .doesNotContain("researcher");
        api.standing(consortium, "ti", Role.FORMER);
        assertThat(api.as("tina", "ti").get(base + "/events?after=0").text()).isEqualTo("[]");
    }

    @Test
    void describesItself() {
        JsonNode paths = office.get("/api/talent/openapi").json().get("paths");
        assertThat(paths.has("/api/talent/consortia/{consortiumId}/recognitions"))
                .isTrue();
    }

    private Answer register(Api caller) {
        return caller.post(base + "/researchers", researcher("0000-0002-1825-0097"));
    }

    private static String researcher(String orcid) {
        return """
                {"person":{"name":"Josiah Carberry","email":"carberry@example.org","orcid":"%s"},
                 "affiliations":[{"organisation":"utexas","source":"organisation","from":"1988-01-01"}],
                 "consent":{"givenOn":"1988-01-01","purposes":["recognition"]}}
                """.formatted(orcid);
    }

    private Answer erase(Api caller) {
        return caller.post(base + "/researchers/R-1/erasure", "{\"ground\":\"consent-withdrawn\"}");
    }

    private Answer propose(Api caller) {
        return caller.post(base + "/agreements", """
                {"home":"utexas","host":"ibm","terms":%s}
                """.formatted(terms("1988-01-01")));
    }

    private static String terms(String from) {
        return """
                {"from":"%s","mappings":[
                  {"home":{"name":"Research Professor","grade":"R4"},"host":{"name":"IBM Fellow"},
                   "extent":"full","mode":"automatic"},
                  {"home":{"name":"Postdoctoral Researcher","grade":"R4"},"host":{"name":"Staff Member"},
                   "extent":"partial","limits":"no line of report","mode":"assessed"}]}
                """.formatted(from);
    }

    private Answer accept(Api caller) {
        return caller.post(base + "/agreements/RA-1/acceptance", "{\"version\":1}");
    }

    private Answer recognition(String title) {
        return utexas.post(base + "/recognitions", """
                {"researcher":"R-1","home":"utexas","host":"ibm","title":{"name":"%s","grade":"R4"},
                 "effective":"1990-05-14"}
                """.formatted(title));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
