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
    void takesFromThePathAloneWhatThePathNames() {
        String note = note("path");
        assertThat(errors(rewrite(note, "{\"text\":\"t\",\"note\":\"n2\"}")))
                .containsExactly("/note There is no such field.");
        assertThat(errors(rewrite(note, "{\"note\":\"" + note + "\",\"text\":7,\"colour\":1}")))
                .containsExactly(
                        "/note There is no such field.",
                        "/text It is of the wrong type.",
                        "/colour There is no such field.");
        Answer rewritten = rewrite(note, "{\"text\":\"Other\"}");
        assertThat(rewritten.status()).isEqualTo(200);
        assertThat(rewritten.at("/id")).isEqualTo(note);
    }

    @Test
    void readsACommandAsAnyOtherBody() {
        String note = note("command");
        assertThat(errors(rewrite(note, "{}"))).containsExactly("/text It is required.");
        assertThat(errors(rewrite(note, "{\"text\":null}"))).containsExactly("/text It is required.");
        assertThat(errors(rewrite(note, "{\"text\":\" \"}"))).containsExactly("/text It says nothing.");
        for (String malformed :
                List.of("[]", "7", "{\"text\":\"t\"", "{\"text\":\"t\"} {}", "{\"text\":\"t\",\"text\":\"t\"}")) {
            assertThat(rewrite(note, malformed).status()).as(malformed).isEqualTo(400);
        }
    }

    private String note(String id) {
        assertThat(anna.post(NOTES, """
                        {"id":"%s","text":"t","worth":{"amount":"1.00","currency":"USD"},"share":"1/3","mood":"light"}""".formatted(id)).status()).isEqualTo(201);
        return id;
    }

    private Answer rewrite(String note, String body) {
        return anna.ifMatch(anna.get(NOTES + "/" + note).etag()).post(NOTES + "/" + note, body);
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
