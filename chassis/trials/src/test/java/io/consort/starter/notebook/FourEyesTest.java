package io.consort.starter.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.FourEyesContract;
import io.consort.starter.web.Restrictions;
import io.consort.starter.web.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@NotebookTest
class FourEyesTest extends FourEyesContract {

    FourEyesTest() {
        super("notebook", "write-note");
    }

    @Override
    protected Answer ask(Api who) {
        return take(who, "one");
    }

    private Answer take(Api who, String text) {
        return who.post(ledger + "/notes", """
                {"id":"n1","text":"%s","worth":{"amount":"1.00","currency":"USD"},"share":"1/3","mood":"light"}""".formatted(text));
    }

    @Test
    void otherTermsAreAnotherActThatAwaitsASecondPerson() {
        assertThat(take(api.as("anna", "office"), "one").status()).isEqualTo(202);
        assertThat(take(api.as("bert", "office"), "two").status()).isEqualTo(202);
        assertThat(take(api.as("anna", "office"), "two").status()).isEqualTo(201);
    }

    @Test
    void whatIsRefusedAnyhowAwaitsNobody() {
        assertThat(take(api.as("anna", "office"), "one").status()).isEqualTo(202);
        assertThat(take(api.as("bert", "office"), "one").status()).isEqualTo(201);
        assertThat(take(api.as("anna", "office"), "two").slug()).isEqualTo("note-exists");
    }

    @Test
    void theDocumentSaysWhatIsAnsweredMeanwhile() {
        JsonNode document = api.anonymous().get("/api/notebook/openapi").json();
        String notes = "/paths/~1api~1notebook~1consortia~1{consortiumId}~1notes";
        assertThat(document.at(notes + "/post/responses/202/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/AwaitsResponse");
        assertThat(document.at("/components/schemas/AwaitsResponse/properties").propertyNames())
                .containsExactlyInAnyOrder("id", "act", "awaits", "until");
        assertThat(document.at(notes + "/get/responses").has("202")).isFalse();
    }

    @Test
    void membersActAsBefore() {
        api.standing(consortium, "acme", Role.MEMBER);
        assertThat(take(api.as("carl", "acme"), "one").status()).isEqualTo(201);
    }

    /** What the first person saw is what is changed, or what the second one says; and the path's parts are terms, too. */
    @Test
    void anApprovalChangesTheVersionThatWasSeen() {
        Api anna = api.as("anna", "office");
        Api bert = api.as("bert", "office");
        api.restrict(consortium, Restrictions.NONE);
        String seen = take(anna, "one").header("ETag");
        api.restrict(consortium, new Restrictions(Set.of(), Set.of("notebook/change-note")));
        Answer first = anna.ifMatch(seen).post(ledger + "/notes/n1", "{\"text\":\"two\"}");
        assertThat(first.status()).as(first.toString()).isEqualTo(202);
        String awaited = ledger + "/awaited-acts/" + first.at("/id");
        assertThat(bert.get(awaited).json().path("terms").toString()).isEqualTo("{\"text\":\"two\",\"note\":\"n1\"}");
        assertThat("\"" + bert.get(awaited).at("/version") + "\"").isEqualTo(seen);

        api.restrict(consortium, Restrictions.NONE);
        String changed = anna.ifMatch(seen)
                .post(ledger + "/notes/n1", "{\"text\":\"meanwhile\"}")
                .header("ETag");
        Answer stale = bert.post(awaited + "/approvals", "{}");
        assertThat(stale.status()).as(stale.toString()).isEqualTo(412);
        Answer done = bert.ifMatch(changed).post(awaited + "/approvals", "{}");
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        assertThat(done.at("/text")).isEqualTo("two");
    }

    @Test
    void whatIsReservedMeanwhileIsApprovedByNobody() {
        String id = take(api.as("anna", "office"), "one").at("/id");
        api.restrict(consortium, new Restrictions(Set.of("notebook/write-note"), Set.of()));
        Answer refused = api.as("bert", "office").post(ledger + "/awaited-acts/" + id + "/approvals", "{}");
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.slug()).isEqualTo("act-reserved");
    }

    @Test
    void anApprovalNamesItselfAndHasNothingElseToSay() {
        String id = take(api.as("anna", "office"), "one").at("/id");
        String approvals = ledger + "/awaited-acts/" + id + "/approvals";
        assertThat(api.as("bert", "office")
                        .post(approvals, "{\"text\":\"two\"}")
                        .status())
                .isEqualTo(400);
        JsonNode document = api.anonymous().get("/api/notebook/openapi").json();
        JsonNode parameters = document.path("paths")
                .path("/api/notebook/consortia/{consortiumId}/awaited-acts/{id}/approvals")
                .path("post")
                .path("parameters");
        assertThat(parameters.findValuesAsString("name")).contains("Idempotency-Key");
    }

    @Test
    void whatIsReservedNobodyDoesByHand() {
        api.restrict(consortium, new Restrictions(Set.of("notebook/write-note"), Set.of()));
        Answer refused = take(api.as("anna", "office"), "one");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.slug()).isEqualTo("act-reserved");
    }
}
