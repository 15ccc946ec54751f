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

    @Test
    void whatIsReservedNobodyDoesByHand() {
        api.restrict(consortium, new Restrictions(Set.of("notebook/write-note"), Set.of()));
        Answer refused = take(api.as("anna", "office"), "one");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.slug()).isEqualTo("act-reserved");
    }
}
