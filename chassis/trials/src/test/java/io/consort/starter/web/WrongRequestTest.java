package io.consort.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.notebook.NotebookTest;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever sends something wrong hears of all of it at once. */
@ServiceTest
@NotebookTest
class WrongRequestTest {

    private static final String NOTES = "/api/notebook/consortia/wrong/notes";

    @Autowired
    private Api api;

    private Api anna;

    @BeforeEach
    void standings() {
        api.standing("wrong", "acme", Role.SECRETARIAT);
        anna = api.as("anna", "acme");
    }

    @Test
    void tellsOfEveryFieldThatIsWrongInTheOrderOfTheBodyThenOfThoseThatAreMissing() {
        assertThat(errors(anna.post(NOTES, """
                        {"id":"n 1","worth":{"amount":"1.001","currency":"USD"},"mood":"dark","colour":"red",
                         "about":{"kind":"some-thing","whom":"bob"}}""")))
                .satisfiesExactly(
                        id -> assertThat(id).startsWith("/id Not a note"),
                        worth -> assertThat(worth).startsWith("/worth"),
                        mood -> assertThat(mood).isEqualTo("/mood It is one of: light, heavy-hearted."),
                        colour -> assertThat(colour).isEqualTo("/colour There is no such field."),
                        whom -> assertThat(whom).isEqualTo("/about/whom There is no such field."),
                        what -> assertThat(what).isEqualTo("/about/what It is required."),
                        text -> assertThat(text).isEqualTo("/text It is required."),
                        share -> assertThat(share).isEqualTo("/share It is required."));
    }

    @Test
    void tellsWhichKindsThereAre() {
        assertThat(errors(anna.post(NOTES, """
                        {"id":"n1","text":"t","worth":{"amount":"1.00","currency":"USD"},"share":"1/3","mood":null,
                         "about":{"kind":"nobody"}}""")))
                .containsExactly(
                        "/mood It is required.",
                        "/about Its \"kind\" is missing, or not one that is known: some-person, some-thing.");
    }

    @Test
    void tellsOfParametersAndBodyTogether() {
        assertThat(errors(anna.ifMatch("\"1\"").post(NOTES + "/n%201", "{}")))
                .satisfiesExactly(
                        note -> assertThat(note).startsWith("/note Not a note"),
                        text -> assertThat(text).isEqualTo("/text It is required."));
    }

    @Test
    void tellsOfNoMoreThanAreUseful() {
        StringBuilder body = new StringBuilder("{\"id\":\"n1\"");
        for (int i = 0; i < 1_000; i++) {
            body.append(",\"no").append(i).append("\":1");
        }
        assertThat(errors(anna.post(NOTES, body + "}"))).hasSize(WrongFields.MOST);
        assertThat(errors(anna.post(NOTES, body + ",\"text\":\"" + " ".repeat(WrongFields.LONGEST) + "\"}")))
                .hasSize(1);
    }

    private static List<String> errors(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.at("/type")).isEqualTo("/problems/invalid-field");
        List<String> errors = new ArrayList<>();
        answer.json()
                .get("errors")
                .forEach(each -> errors.add(each.get("pointer").asString() + " "
                        + each.get("detail").asString()));
        assertThat(errors.getFirst()).endsWith(answer.at("/detail"));
        return errors;
    }
}
