package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.InMemoryIdentity;
import io.consort.consortium.Postman;
import io.consort.consortium.exit.InMemoryExitDesk;
import io.consort.consortium.exit.Settlements;
import io.consort.consortium.membership.Letters;
import io.consort.kernel.exit.Matter;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.sentence.Sentence;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** A member leaves all services at once, over HTTP. */
@ServiceTest
@Import(InMemoryIdentity.class)
class ExitStoryTest {

    private final String id = "c" + UUID.randomUUID().toString().toLowerCase(Locale.ROOT);
    private final String consortium = "/api/consortium/consortia/" + id;

    @Autowired
    private Api api;

    @Autowired
    private Ledgers<ConsortiumState, ConsortiumEvent> ledgers;

    @Autowired
    private Settlements settlements;

    @Autowired
    private InMemoryExitDesk talentDesk;

    private Api office;
    private Api acme;
    private Api press;

    @BeforeEach
    void acmeHasGivenNotice() {
        for (String each : List.of("office", "acme", "press")) {
            done(api.asAdministrator("root").post("/api/consortium/organisations", """
                    {"id":"%s-%s","legalName":"%s %s","kind":"sme","country":"FR"}""".formatted(each, id, each, id)));
        }
        office = api.as("olga", "office-" + id);
        acme = api.as("anna", "acme-" + id);
        press = api.as("pete", "press-" + id);
        done(api.asAdministrator("root").post("/api/consortium/consortia", """
                {"id":"%s","name":"%s","model":"innovation-council","strategy":"leading","foundedOn":"2020-01-01",
                 "charter":{"secretariat":"office-%s","currency":"EUR","classes":[
                  {"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}],
                  "terms":{"exit":{"accessMonths":6,"duesOfTheYear":false}}}}""".formatted(id, id, id)));
        for (Api each : List.of(acme, press)) {
            done(office.post(consortium + "/invitations", """
                    {"organisation":"%s-%s","membershipClass":"full"}""".formatted(each == acme ? "acme" : "press", id)));
            done(each.post(consortium + "/accessions", "{\"charterVersion\":1,\"effectiveOn\":\"2020-01-01\"}"));
        }
        done(Letters.withdraw(acme, office, consortium, "acme-" + id, "2023-01-01", "2024-01-01"));
    }

    @AfterEach
    void nothingStandsAgainstTheNext() {
        talentDesk.matters.clear();
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
        return answer;
    }

    private Answer preview(Api who) {
        return who.post(consortium + "/exit-previews", "{\"member\":\"acme-" + id + "\"}");
    }

    private String body(String digest) {
        return "{\"member\":\"acme-" + id + "\",\"digest\":\"" + digest + "\"}";
    }

    @Test
    void theLeaverSeesWhatItMeansInAllServicesAndNobodyElseButTheOffice() {
        Answer seen = done(preview(acme));
        assertThat(seen.text()).startsWith("""
                {"member":"acme-%s","ground":"withdrawal","effective":"2024-01-01",\
                "terms":{"accessMonths":6,"duesOfTheYear":false},\
                "parts":[{"part":"finance","items":[{"heading":"kept","subject":"things/T-1",\
                "what":"what it keeps, in FINANCE"}],"balances":[],"matters":[],"digest":\"""".formatted(id));
        assertThat(seen.json().at("/parts")).hasSize(5);
        assertThat(seen.at("/parts/4/part")).isEqualTo("membership");
        assertThat(seen.at("/ready")).isEqualTo("true");
        assertThat(done(preview(office)).text()).isEqualTo(seen.text());
        assertThat(preview(press).slug()).isEqualTo("not-the-leaver");
        assertThat(press.post(consortium + "/exit-previews", "{\"member\":\"press-" + id + "\"}")
                        .slug())
                .isEqualTo("not-leaving");
        Answer csv = done(acme.post(consortium + "/exit-previews/csv", "{\"member\":\"acme-" + id + "\"}"));
        assertThat(csv.text()).startsWith("""
                part,heading,subject,what,until,share,currency,amount\r
                finance,kept,things/T-1,"what it keeps, in FINANCE",,,,\r
                """);
    }

    @Test
    void theOfficeHasItSettledEverywhereAndTheAccountCanBeChecked() {
        String digest = preview(office).at("/digest");
        assertThat(press.post(consortium + "/exits", body(digest)).slug()).isEqualTo("forbidden");
        assertThat(office.post(consortium + "/exits", body("0".repeat(64))).slug())
                .isEqualTo("preview-outdated");
        assertThat(office.attempt(consortium + "/exits", body(digest)).slug()).isEqualTo("cannot-be-tried");
        Answer begun = done(office.key("start-" + id).post(consortium + "/exits", body(digest)));
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.header("Location")).isEqualTo(consortium + "/exits/X-1");
        assertThat(begun.at("/progress/kind")).isEqualTo("settling");
        assertThat(begun.at("/progress/part")).isEqualTo("finance");
        new Postman(ledgers, settlements).advance(new ConsortiumId(id));
        Answer again = office.key("start-" + id).post(consortium + "/exits", body(digest));
        assertThat(again.text()).isEqualTo(begun.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(office.post(consortium + "/exits", body(digest)).slug()).isEqualTo("exit-begun");

        Answer own = done(acme.get(consortium + "/exits/X-1"));
        assertThat(own.at("/progress/kind")).isEqualTo("settled");
        assertThat(own.json().at("/attempts/0/steps"))
                .extracting(step ->
                        step.get("part").asString() + " " + step.get("outcome").asString())
                .containsExactly("finance settled", "talent settled", "work settled", "ip-ledger settled");
        assertThat(own.json().at("/items").isEmpty()).isFalse();
        JsonNode others = done(press.get(consortium + "/exits/X-1")).json();
        assertThat(others.has("items")).isFalse();
        assertThat(others.has("balances")).isFalse();
        assertThat(press.get(consortium + "/exits").json().at("/items")).hasSize(1);
        assertThat(acme.get(consortium + "/exits").json().at("/items")).hasSize(1);
        assertThat(acme.get(consortium + "/exits/X-1/csv").text())
                .contains("membership,lost,members/acme-" + id + ",membership in class full,2023-12-31");
        assertThat(press.get(consortium + "/exits/X-1/csv").slug()).isEqualTo("not-the-leaver");

        JsonNode statement = done(acme.get(consortium + "/exits/X-1/statement")).json();
        assertThat(statement.at("/proof/entry").asString())
                .contains("consortium.exit-started.v1")
                .contains(digestOf(statement.get("lines")));
        assertThat(statement.get("verifierKey").asString()).isNotEmpty();
        assertThat(press.get(consortium + "/exits/X-1/statement").slug()).isEqualTo("not-the-leaver");
    }

    @Test
    void whatStandsAgainstItIsNamedAndARefusalOnTheWayIsShownAndTriedAgain() {
        talentDesk.matters.add(
                new Matter("appointments/D-1", "appointment-runs", Sentence.asRecorded("End it first.")));
        Answer seen = preview(office);
        assertThat(seen.at("/ready")).isEqualTo("false");
        Answer blocked = office.post(consortium + "/exits", body(seen.at("/digest")));
        assertThat(blocked.status()).isEqualTo(409);
        assertThat(blocked.slug()).isEqualTo("exit-blocked");
        assertThat(blocked.at("/errors/0/detail")).isEqualTo("talent, appointments/D-1: End it first.");
        talentDesk.matters.clear();

        String digest = preview(office).at("/digest");
        talentDesk.rejects = true;
        done(office.post(consortium + "/exits", body(digest)));
        new Postman(ledgers, settlements).advance(new ConsortiumId(id));
        talentDesk.rejects = false;
        Answer failed = done(office.get(consortium + "/exits/X-1"));
        assertThat(failed.at("/progress/kind")).isEqualTo("failed");
        assertThat(failed.json().at("/attempts/0/steps"))
                .extracting(step ->
                        step.get("part").asString() + " " + step.get("outcome").asString())
                .containsExactly("finance settled", "talent refused", "talent revoked", "finance revoked");
        assertThat(failed.at("/attempts/0/steps/1/reason")).isEqualTo("Not now.");
        Answer others = press.get(consortium + "/exits/X-1");
        assertThat(others.at("/attempts/0/steps/1/rule")).isEqualTo("not-now");
        assertThat(others.text()).doesNotContain("Not now.");
        assertThat(press.get(consortium + "/events?limit=1000").text())
                .contains("consortium.exit-failed.v1")
                .doesNotContain("Not now.")
                .doesNotContain("membership in class full");
        assertThat(office.get(consortium + "/events?limit=1000").text())
                .contains("Not now.")
                .contains("membership in class full");

        String retry = "{\"digest\":\"" + preview(office).at("/digest") + "\"}";
        assertThat(office.post(consortium + "/exits/X-1/retries", retry).status())
                .isEqualTo(428);
        Answer retried = done(office.ifMatch(failed.etag()).post(consortium + "/exits/X-1/retries", retry));
        assertThat(retried.at("/attempts/0/number")).isEqualTo("2");
        new Postman(ledgers, settlements).advance(new ConsortiumId(id));
        Answer settled = office.get(consortium + "/exits/X-1");
        assertThat(settled.at("/progress/kind")).isEqualTo("settled");
        assertThat(settled.json().at("/attempts")).hasSize(2);
        assertThat(office.ifMatch(settled.etag())
                        .post(consortium + "/exits/X-1/retries", retry)
                        .slug())
                .isEqualTo("exit-not-failed");
    }

    @Test
    void onlyWhatIsUnderWayIsStopped() {
        done(office.post(consortium + "/exits", body(preview(office).at("/digest"))));
        new Postman(ledgers, settlements).advance(new ConsortiumId(id));
        String tag = office.get(consortium + "/exits/X-1").etag();
        assertThat(office.ifMatch(tag)
                        .post(consortium + "/exits/X-1/stops", "{\"reason\":\"It hangs\"}")
                        .slug())
                .isEqualTo("exit-not-settling");
    }

    private static String digestOf(JsonNode lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.asString()).append('\n'));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
