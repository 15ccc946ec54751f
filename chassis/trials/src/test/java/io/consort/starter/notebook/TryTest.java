package io.consort.starter.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Restrictions;
import io.consort.starter.web.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** An act that is tried: what it would be answered with, and nothing else. */
@ServiceTest
@NotebookTest
@Import(UntriedDesk.class)
class TryTest {

    private static final String NOTE = """
            {"id":"n1","text":"one","worth":{"amount":"1.00","currency":"USD"},"share":"1/3","mood":"light"}""";

    private final String consortium = "c" + UUID.randomUUID();
    private final String ledger = "/api/notebook/consortia/" + consortium;

    @Autowired
    private Api api;

    @Autowired
    private Ledgers<Notebook, NoteEvent> ledgers;

    private Api anna;
    private Api bert;

    @BeforeEach
    void standings() {
        api.standing(consortium, "office", Role.SECRETARIAT);
        api.standing(consortium, "acme", Role.MEMBER);
        anna = api.as("anna", "office");
        bert = api.as("bert", "office");
    }

    private long size() {
        return ledgers.ledger(new LedgerId(consortium)).read().size();
    }

    @Test
    void saysThatItCouldBeDoneAndDoesNothing() {
        Answer tried = anna.attempt(ledger + "/notes", NOTE);
        assertThat(tried.status()).as(tried.toString()).isEqualTo(204);
        assertThat(tried.bytes()).isEmpty();
        assertThat(tried.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(size()).isZero();
        assertThat(anna.post(ledger + "/notes", NOTE).status()).isEqualTo(201);
    }

    @Test
    void isAnsweredWithTheProblemOfTheAct() {
        Answer done = anna.post(ledger + "/notes", NOTE);
        assertThat(problem("note-exists", 409, anna.attempt(ledger + "/notes", NOTE))
                        .at("/instance"))
                .isEqualTo(ledger + "/notes");
        String rewrite = ledger + "/notes/n1";
        problem("if-match-required", 428, anna.attempt(rewrite, "{\"text\":\"two\"}"));
        problem("stale-version", 412, anna.ifMatch("\"7\"").attempt(rewrite, "{\"text\":\"two\"}"));
        assertThat(anna.ifMatch(done.etag())
                        .attempt(rewrite, "{\"text\":\" \"}")
                        .at("/errors/0/pointer"))
                .isEqualTo("/text");
        assertThat(anna.ifMatch(done.etag())
                        .attempt(rewrite, "{\"text\":\"two\"}")
                        .status())
                .isEqualTo(204);
        assertThat(size()).isEqualTo(1);
    }

    @Test
    void isOpenToWhomTheActIsOpenTo() {
        problem("unauthenticated", 401, api.anonymous().attempt(ledger + "/notes", NOTE));
        problem("not-found", 404, api.as("carl", "globex").attempt(ledger + "/notes", NOTE));
        problem("forbidden", 403, api.as("dora", "acme").attempt(ledger + "/notes/n1", "{\"text\":\"two\"}"));
        api.restrict(consortium, new Restrictions(Set.of("notebook/write-note"), Set.of()));
        problem("act-reserved", 422, anna.attempt(ledger + "/notes", NOTE));
    }

    @Test
    void knowsTheRequestsOfAnActAndNoOther() {
        problem("unsupported-media-type", 415, anna.send("POST", tries("/notes"), "text/plain", new byte[] {'{'}));
        problem("malformed-body", 400, anna.attempt(ledger + "/notes", "{"));
        problem("body-too-large", 413, anna.attempt(ledger + "/notes", "\"" + "x".repeat(2_000_000) + "\""));
        problem("unknown-parameter", 400, anna.attempt(ledger + "/notes?no-such=1", NOTE));
        assertThat(anna.get(tries("/notes")).status()).isEqualTo(404);
        assertThat(anna.put(tries("/notes"), NOTE).status()).isEqualTo(404);
        assertThat(anna.post("/api/notebook/tries/consortia", NOTE).status()).isEqualTo(404);
        assertThat(anna.post("/api/notebook/tries" + tries("/notes"), NOTE).status())
                .isEqualTo(404);
        assertThat(size()).isZero();
    }

    private String tries(String path) {
        return ledger.replace("/consortia", "/tries/consortia") + path;
    }

    @Test
    void leavesNothingThatAwaitsASecondPerson() {
        api.restrict(consortium, new Restrictions(Set.of(), Set.of("notebook/write-note")));
        assertThat(anna.attempt(ledger + "/notes", NOTE).status()).isEqualTo(204);
        assertThat(size()).isZero();
        assertThat(anna.get(ledger + "/awaited-acts").json().get("items")).isEmpty();

        Answer asked = anna.post(ledger + "/notes", NOTE);
        assertThat(asked.status()).isEqualTo(202);
        String approvals = ledger + "/awaited-acts/" + asked.at("/id") + "/approvals";
        problem("second-person-required", 422, anna.attempt(ledger + "/notes", NOTE));
        problem("second-person-required", 422, anna.attempt(approvals, "{}"));
        assertThat(bert.attempt(ledger + "/notes", NOTE).status()).isEqualTo(204);
        assertThat(bert.attempt(approvals, "{}").status()).isEqualTo(204);
        assertThat(size()).isEqualTo(1);
        assertThat(bert.post(approvals, "{}").status()).isEqualTo(201);
    }

    /** What a ledger's command does not decide cannot be tried, and neither records nor tells anything for the trying. */
    @ParameterizedTest
    @ValueSource(strings = {"reckoned", "sent", "silent", "recorded"})
    void cannotTryWhatGoesAnotherWay(String which) {
        Answer done = anna.post(ledger + "/desk/" + which, "{}");
        assertThat(done.status()).as(done.toString()).isBetween(200, 204);
        long before = size();
        problem("cannot-be-tried", 422, anna.attempt(ledger + "/desk/" + which, "{}"));
        assertThat(size()).isEqualTo(before);
    }

    @Test
    void whatAnyoneMayDoUnnamedIsNotTried() {
        assertThat(api.anonymous().post(ledger + "/desk/public", "{}").status()).isEqualTo(200);
        problem("cannot-be-tried", 422, api.anonymous().attempt(ledger + "/desk/public", "{}"));
    }

    @Test
    void theDocumentSaysWhatCanBeTriedAndWhoMayCall() {
        JsonNode paths = api.anonymous().get("/api/notebook/openapi").json().path("paths");
        JsonNode notes = paths.path("/api/notebook/consortia/{consortiumId}/notes");
        assertThat(notes.path("post").path("x-try").asBoolean()).isTrue();
        assertThat(notes.path("post").path("x-access").toString()).isEqualTo("[\"member\",\"secretariat\"]");
        assertThat(notes.path("get").has("x-try")).isFalse();
        assertThat(notes.path("get").path("x-access").toString())
                .isEqualTo("[\"observer\",\"member\",\"secretariat\"]");
        JsonNode approve = paths.path("/api/notebook/consortia/{consortiumId}/awaited-acts/{id}/approvals");
        assertThat(approve.path("post").path("x-try").asBoolean()).isTrue();
        assertThat(paths.path("/api/notebook/acts").path("get").path("x-access").toString())
                .isEqualTo("[\"signed-in\"]");
        for (String other : new String[] {"reckoned", "public"}) {
            JsonNode desk = paths.path("/api/notebook/consortia/{consortiumId}/desk/" + other);
            assertThat(desk.path("post").has("operationId")).as(other).isTrue();
            assertThat(desk.path("post").has("x-try")).as(other).isFalse();
        }
    }

    private static Answer problem(String slug, int status, Answer answer) {
        assertThat(answer.slug()).as(answer.toString()).isEqualTo(slug);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }
}
