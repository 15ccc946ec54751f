package io.consort.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Verification;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.NoteVerifier;
import io.consort.starter.notebook.NotebookTest;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.test.TokenIssuer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@NotebookTest
class EdgeTest {

    private final String consortium = "c-" + UUID.randomUUID();
    private final String notes = "/api/notebook/consortia/" + consortium + "/notes";

    @Autowired
    private Api api;

    private Api anna;

    @LocalManagementPort
    private int metricsPort;

    @BeforeEach
    void standings() {
        api.standing(consortium, "acme", Role.SECRETARIAT);
        anna = api.as("anna", "acme");
    }

    private String metrics() {
        return RestClient.create("http://127.0.0.1:" + metricsPort)
                .get()
                .uri("/actuator/prometheus")
                .retrieve()
                .requiredBody(String.class);
    }

    private static String note(String id, String text) {
        return """
                {"id":"%s","text":"%s","worth":{"amount":"1.00","currency":"USD"},"share":"1/3","mood":"light"}""".formatted(id, text);
    }

    @Test
    void answersACreationWithLocationAndEtagThatReadAndMatchTheResource() {
        Answer created = anna.post(notes, note("n1", "one"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo(notes + "/n1");
        assertThat(created.text()).isEqualTo("{\"id\":\"n1\",\"text\":\"one\"}");
        Answer read = anna.get(created.header("Location"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.etag()).isEqualTo(created.etag()).isEqualTo("\"1\"");
        assertThat(anna.header("If-None-Match", read.etag()).get(notes + "/n1").status())
                .isEqualTo(304);
    }

    @Test
    void answersARepeatedRequestAsTheFirstTimeThoughTheResourceHasChanged() {
        Answer first = anna.key("k").post(notes, note("n1", "one"));
        anna.ifMatch(first.etag()).post(notes + "/n1", "{\"text\":\"two\"}");
        Answer again = anna.key("k").post(notes, note("n1", "one"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
    }

    @Test
    void refusesAKeyThatNamedAnotherRequest() {
        anna.key("k").post(notes, note("n1", "one"));
        Answer other = anna.key("k").post(notes, note("n1", "another"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.slug()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void requiresAKeyForAChange() {
        Answer unnamed = anna.header("No-Key", "1").post(notes, note("n1", "one"));
        assertThat(unnamed.status()).isEqualTo(400);
        assertThat(unnamed.slug()).isEqualTo("idempotency-key-required");
    }

    @Test
    void changesOnlyWhatTheCallerHasSeen() {
        Answer created = anna.post(notes, note("n1", "one"));
        assertThat(anna.post(notes + "/n1", "{\"text\":\"two\"}").status()).isEqualTo(428);
        assertThat(anna.ifMatch(created.etag())
                        .post(notes + "/n1", "{\"text\":\"two\"}")
                        .status())
                .isEqualTo(200);
        Answer stale = anna.ifMatch(created.etag()).post(notes + "/n1", "{\"text\":\"three\"}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.slug()).isEqualTo("stale-version");
        assertThat(anna.ifMatch("\"1\"")
                        .post(notes + "/none", "{\"text\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(anna.ifMatch("W/\"1\"")
                        .post(notes + "/n1", "{\"text\":\"x\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void saysWhichFieldIsWrongAndWhy() {
        Answer answer = anna.post(
                notes,
                "{\"id\":\"n1\",\"text\":\"t\",\"worth\":{\"amount\":\"1.001\",\"currency\":\"USD\"},\"share\":\"1/3\",\"mood\":\"light\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/type")).isEqualTo("/problems/invalid-field");
        assertThat(answer.at("/title")).isEqualTo("Invalid field");
        assertThat(answer.at("/instance")).isEqualTo(notes);
        assertThat(answer.at("/errors/0/pointer")).startsWith("/worth");
        assertThat(answer.at("/traceId")).matches("[0-9a-f]{32}");
    }

    @Test
    void saysThatAFieldIsMissing() {
        Answer answer = anna.post(
                notes,
                "{\"id\":\"n1\",\"worth\":{\"amount\":\"1.00\",\"currency\":\"USD\"},\"share\":\"1/3\",\"mood\":\"light\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/text");
        assertThat(answer.at("/errors/0/detail")).isEqualTo("It is required.");
    }

    @Test
    void refusesABodyBeyondTheLimitWithoutLengthToo() {
        byte[] large = ("{\"text\":\"" + "x".repeat(1_100_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        Answer answer = anna.send("POST", notes, "application/json", large);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.slug()).isEqualTo("body-too-large");
    }

    @Test
    void pagesWithCursorsThatNeitherRepeatNorHide() {
        for (int i = 10; i < 17; i++) {
            anna.post(notes, note("n" + i, "text"));
        }
        List<String> seen = new ArrayList<>();
        String path = notes + "?limit=3";
        while (!path.isEmpty()) {
            Answer page = anna.get(path);
            page.json().get("items").forEach(item -> seen.add(item.get("id").asString()));
            String link = page.header("Link");
            path = link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
            assertThat(page.json().has("next")).isEqualTo(!link.isEmpty());
            if (seen.size() == 3) {
                anna.post(notes, note("n105", "between")); // comes after n10 and before n11: behind the cursor
            }
        }
        assertThat(seen).containsExactly("n10", "n11", "n12", "n13", "n14", "n15", "n16");
    }

    @Test
    void refusesALimitOrCursorThatIsNone() {
        assertThat(anna.get(notes + "?limit=0").at("/errors/0/pointer")).isEqualTo("/limit");
        assertThat(anna.get(notes + "?limit=201").status()).isEqualTo(400);
        assertThat(anna.get(notes + "?limit=x").status()).isEqualTo(400);
        assertThat(anna.get(notes + "?after=!!").at("/errors/0/pointer")).isEqualTo("/after");
        assertThat(anna.get(notes + "?limit=1&limit=2").slug()).isEqualTo("unknown-parameter");
        assertThat(anna.get(notes + "?on=tomorrow").at("/errors/0/pointer")).isEqualTo("/on");
    }

    @Test
    void knowsBothShapesOfTheOrganizationClaim() {
        String listed = api.issuer().token("lea", claims -> claims.claim("organization", List.of("acme")));
        String keyed =
                api.issuer().token("lea", claims -> claims.claim("organization", Map.of("acme", Map.of("id", "1"))));
        assertThat(api.withToken(listed).get(notes).status()).isEqualTo(200);
        assertThat(api.withToken(keyed).get(notes).status()).isEqualTo(200);
    }

    @Test
    void asksWhomACallerActsForWhereThatIsNotPlain() {
        api.standing(consortium, "other", Role.OBSERVER);
        Api both = api.as("bea", "acme", "other");
        assertThat(both.get(notes).slug()).isEqualTo("acting-for-required");
        assertThat(both.header("Acting-For", "other").get(notes).status()).isEqualTo(200);
        assertThat(both.header("Acting-For", "other")
                        .post(notes, note("n1", "one"))
                        .slug())
                .isEqualTo("forbidden");
        assertThat(both.header("Acting-For", "third").get(notes).slug()).isEqualTo("not-your-organisation");
    }

    @Test
    void refusesTokensThatAreNotForUs() {
        Instant past = Instant.now().minusSeconds(600);
        List<String> tokens = List.of(
                "garbage",
                api.issuer().token("x", claims -> claims.issuer("http://elsewhere")),
                api.issuer().token("x", claims -> claims.audience("account")),
                api.issuer().token("x", claims -> claims.expirationTime(Date.from(past))),
                api.issuer().token("x", claims -> claims.expirationTime(null)),
                api.issuer().token(null, claims -> {}),
                new TokenIssuer().person("x", "acme"),
                api.issuer().person("x", "acme") + "x");
        for (String token : tokens) {
            Answer answer = api.withToken(token).get(notes);
            assertThat(answer.status()).as(token).isEqualTo(401);
            assertThat(answer.slug()).isEqualTo("unauthenticated");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    void neverTakesAPersonOfAnOrganisationForAService() {
        String leaked = api.issuer()
                .token(
                        "x",
                        claims -> claims.claim("organization", List.of("acme"))
                                .claim("realm_access", Map.of("roles", List.of("service"))));
        assertThat(Token.of(Jwt.withTokenValue("t")
                                .header("alg", "none")
                                .subject("x")
                                .claim("azp", "consortium-service")
                                .claim("organization", List.of("acme"))
                                .claim("realm_access", Map.of("roles", List.of("service")))
                                .build())
                        .service())
                .isNull();
        assertThat(api.withToken(leaked).get(notes).status()).isEqualTo(200);
    }

    @Test
    void feedsTheEntriesExactlyAsTheyWereHashed() {
        anna.post(notes, note("n1", "ünï 😀"));
        anna.post(notes, note("n2", "two"));
        Answer feed = anna.get("/api/notebook/consortia/" + consortium + "/events?after=0&limit=1");
        assertThat(feed.header("Content-Type")).isEqualTo("application/cloudevents-batch+json");
        assertThat(feed.header("Link")).contains("after=1&limit=1").contains("rel=\"next\"");
        JsonNode event = feed.json().get(0);
        assertThat(event.get("specversion").asString()).isEqualTo("1.0");
        assertThat(event.get("type").asString()).isEqualTo("notebook.note-taken.v1");
        assertThat(event.get("organization").asString()).isEqualTo("acme");
        String entry = feed.text().substring(1, feed.text().length() - 1);
        assertThat(proof(1).get("entry").asString()).isEqualTo(entry);
    }

    private JsonNode proof(long seq) {
        return anna.get("/api/notebook/consortia/" + consortium + "/proofs/inclusion?seq=" + seq)
                .json();
    }

    @Test
    void provesAnEntryToWhoeverHasTheKey() {
        for (int i = 10; i < 20; i++) {
            anna.post(notes, note("n" + i, "text " + i));
        }
        JsonNode proof = proof(7);
        NoteVerifier key = NoteVerifier.parse(
                api.anonymous().get("/api/notebook/verifier-key").text().strip());
        Checkpoint checkpoint = Checkpoint.open(proof.get("checkpoint").asString(), key);
        List<Hash> path = new ArrayList<>();
        proof.get("hashes").forEach(hash -> path.add(Hash.fromBase64(hash.asString())));
        Hash leaf = Hashing.leaf(proof.get("entry").asString().getBytes(StandardCharsets.UTF_8));
        assertThat(checkpoint.size()).isEqualTo(10);
        assertThat(Verification.inclusion(leaf, 6, checkpoint.size(), path, checkpoint.root()))
                .isTrue();
        assertThat(Verification.inclusion(leaf, 5, checkpoint.size(), path, checkpoint.root()))
                .isFalse();
    }

    @Test
    void servesTilesAndBundles() {
        anna.post(notes, note("n1", "one"));
        anna.post(notes, note("n2", "two"));
        String ledger = "/api/notebook/consortia/" + consortium;
        Answer tile = anna.get(ledger + "/tile/0/000.p/2");
        assertThat(tile.status()).isEqualTo(200);
        assertThat(tile.bytes()).hasSize(64);
        Answer bundle = anna.get(ledger + "/tile/entries/000.p/2");
        assertThat(bundle.status()).isEqualTo(200);
        assertThat(anna.get(ledger + "/tile/0/000").status()).isEqualTo(404);
        assertThat(anna.get(ledger + "/tile/0/001").status()).isEqualTo(404);
        assertThat(anna.get(ledger + "/tile/nonsense").status()).isEqualTo(404);
        assertThat(anna.get(ledger + "/proofs/inclusion?seq=3").status()).isEqualTo(404);
        assertThat(anna.get(ledger + "/proofs/consistency?from=0").status()).isEqualTo(400);
        assertThat(anna.get(ledger + "/proofs/consistency?from=1").json().get("hashes"))
                .hasSize(1);
    }

    @Test
    void documentsItselfWithAccessProblemsAndHeaders() {
        Answer document = api.anonymous().get("/api/notebook/openapi");
        assertThat(document.status()).isEqualTo(200);
        JsonNode post = document.json().at("/paths/~1api~1notebook~1consortia~1{consortiumId}~1notes/post");
        assertThat(post.get("description").asString()).contains("Open to: member");
        assertThat(post.get("parameters").toString())
                .contains("Idempotency-Key")
                .doesNotContain("tenant");
        assertThat(post.get("responses").propertyNames()).contains("201", "401", "409", "422");
        assertThat(document.json()
                        .at("/components/schemas/Problem/properties/errors/type")
                        .asString())
                .isEqualTo("array");
        assertThat(document.json().at("/openapi").asString()).startsWith("3.1");
        JsonNode request = document.json().at("/components/schemas/TakeNoteRequest");
        assertThat(request.get("required").toString())
                .contains("id", "text", "mood")
                .doesNotContain("about");
        assertThat(request.at("/properties/mood/enum").toString()).isEqualTo("[\"light\",\"heavy-hearted\"]");
        assertThat(request.at("/properties/about/oneOf")).hasSize(2);
        assertThat(document.json()
                        .at("/components/schemas/AboutSomePersonCase/allOf/1/properties/kind/const")
                        .asString())
                .isEqualTo("some-person");
    }

    @Test
    void explainsItsProblemsAndShowsItsHealth() {
        JsonNode items = api.anonymous().get("/api/notebook/problems").json().get("items");
        assertThat(items.toString()).contains("stale-version");
        assertThat(api.anonymous().get("/readyz").text()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(api.anonymous().get("/livez").text()).isEqualTo("{\"status\":\"UP\"}");
        for (String insides : List.of("prometheus", "env", "health")) {
            assertThat(api.anonymous().get("/actuator/" + insides).status()).isEqualTo(404);
        }
        assertThat(metrics()).contains("consort_ledgers_open");
    }

    @Test
    void answersWhatIsNotThereAsAProblem() {
        for (String path : List.of("/", "/nothing", "/api/notebook/nothing", "/error")) {
            Answer answer = anna.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.slug()).as(path).isEqualTo("not-found");
        }
        Answer answer = anna.send("DELETE", notes, "application/json", new byte[0]);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("POST");
    }

    @Test
    void refusesABodyThatBreaksOffOrIsNotFramed() {
        for (String body : List.of("zz\r\n{}\r\n0\r\n", "5\r\n{", "-1\r\n", "2\r\n{}\r\nfffffffffffffffffff\r\n")) {
            Answer answer = anna.key("broken")
                    .raw("POST", notes, "Content-Type: application/json", "Transfer-Encoding: chunked", "", body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.slug()).as(body).isIn("malformed-body", "malformed-request");
        }
        Answer early =
                anna.key("early").raw("POST", notes, "Content-Type: application/json", "Content-Length: 9", "", "{}");
        assertThat(early.status()).isEqualTo(400);
    }

    @Test
    void answersAsAProblemWhatTomcatRefusesItself() {
        for (String path : List.of("/api/%zz", "/%", "/api/%00", "//..//..", "/a\\b", "/{}")) {
            Answer answer = anna.raw("GET", path);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.slug()).as(path).isEqualTo("malformed-request");
        }
    }

    @Test
    void saysWhichParameterIsNotEncoded() {
        assertThat(anna.raw("GET", notes + "?on=%zz").at("/errors/0/pointer")).isEqualTo("/on");
        assertThat(anna.raw("GET", notes + "?limit=1&on=%C3%28").at("/errors/0/pointer"))
                .isEqualTo("/on");
    }

    @Test
    void readsNoDateOrInstantOutOfTheYearsThatEntriesMayName() {
        assertThat(anna.get(notes + "?on=2999-12-31").status()).isEqualTo(200);
        assertThat(anna.get(notes + "?on=3000-01-01").at("/errors/0/pointer")).isEqualTo("/on");
    }

    @Test
    void keepsWhatIsBetweenServicesOutOfItsDocument() {
        assertThat(api.anonymous().get("/api/notebook/openapi").text())
                .contains("/api/notebook/consortia/{consortiumId}/notes")
                .doesNotContain("/internal");
    }

    @Test
    void saysWhatMethodsAnAddressTakes() {
        Answer answer = api.anonymous().raw("OPTIONS", notes);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Allow")).contains("GET", "POST");
    }

    @Test
    void takesAServicesTokenOnlyWhereItIsMeantForIt() {
        api.standing("alpha", "acme", Role.MEMBER);
        String head = "/internal/consortia/alpha/ledger-head";
        assertThat(api.asService("consortium").get(head).status()).isEqualTo(200);
        assertThat(api.asService("finance").get(head).slug()).isEqualTo("forbidden");
        for (List<String> audience : List.of(
                List.of("consort"),
                List.of("finance-service"),
                List.of("notebook-service", "finance-service"),
                List.of("consort", "notebook-service"))) {
            String token = api.issuer()
                    .token(
                            "x",
                            claims -> claims.claim("realm_access", Map.of("roles", List.of("service")))
                                    .claim("azp", "consortium-service")
                                    .audience(audience));
            assertThat(api.withToken(token).get(head).status())
                    .as("%s", audience)
                    .isEqualTo(401);
        }
        String person = api.issuer()
                .token(
                        "x",
                        claims -> claims.claim("organization", List.of("acme")).audience("notebook-service"));
        assertThat(api.withToken(person)
                        .get("/api/notebook/consortia/alpha/notes")
                        .status())
                .isEqualTo(401);
    }
}
