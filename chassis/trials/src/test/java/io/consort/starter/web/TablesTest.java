package io.consort.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.notebook.NotebookTest;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@NotebookTest
class TablesTest {

    private static final int MANY = PageRequest.DEFAULT_LIMIT + 10;

    private final String consortium = "c-" + UUID.randomUUID();
    private final String notes = "/api/notebook/consortia/" + consortium + "/notes";

    @Autowired
    private Api api;

    private Api anna;

    @BeforeEach
    void manyNotes() {
        api.standing(consortium, "acme", Role.SECRETARIAT);
        anna = api.as("anna", "acme");
        for (int i = 0; i < MANY; i++) {
            Answer taken = anna.post(notes, """
                    {"id":"n%03d","text":"=1+1, \\"ü\\"","worth":{"amount":"1.00","currency":"USD"},"share":"1/3","mood":"light"}""".formatted(i));
            assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
        }
    }

    private Answer accepting(String accept, String path) {
        return anna.header("Accept", accept).get(path);
    }

    @Test
    void aListIsAFileWithAllItsRowsWhereTextCsvIsAskedFor() {
        Answer file = accepting("text/csv", notes);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;header=present;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"notes.csv\"");
        assertThat(file.header("Link")).isEmpty();
        assertThat(file.text())
                .startsWith("id,text\r\nn000,\"'=1+1, \"\"ü\"\"\"\r\n")
                .hasLineCount(MANY + 1);
    }

    @Test
    void aPartThatIsAskedForSaysWhatFollows() {
        Answer first = accepting("text/csv", notes + "?limit=20");
        assertThat(first.text()).hasLineCount(21);
        String next = first.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
        assertThat(accepting("text/csv", next).text())
                .startsWith("id,text\r\nn020")
                .hasLineCount(21);
        assertThat(accepting("text/csv", next.replaceAll("limit=20&", "")).text())
                .hasLineCount(MANY - 20 + 1);
        assertThat(accepting("text/csv", notes + "?limit=201").slug()).isEqualTo("invalid-field");
        assertThat(accepting("text/csv", notes + "?limit=2147483646").slug()).isEqualTo("invalid-field");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "*/*",
                "text/csv;q=0.5, application/json",
                "text/*;q=0.1, */*",
                "text/csv;q=0, */*",
                "application/*, text/csv;q=0.9",
                "text/html, application/json;q=0.2"
            })
    void itIsJsonForWhoWantsThatOrDoesNotMind(String accept) {
        Answer page = accepting(accept, notes);
        assertThat(page.header("Content-Type")).startsWith("application/json");
        assertThat(page.json().path("items").size()).isEqualTo(PageRequest.DEFAULT_LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/csv, application/json;q=0.9",
                "text/csv;header=present",
                "text/*",
                "*/*;q=0.1, text/csv",
                "application/json;q=0, */*"
            })
    void itIsAFileForWhoWouldRatherHaveThat(String accept) {
        assertThat(accepting(accept, notes).header("Content-Type")).startsWith("text/csv");
    }

    @Test
    void whatIsNeitherIsRefusedAsAProblem() {
        Answer refused = accepting("application/pdf", notes);
        assertThat(refused.status()).isEqualTo(406);
        assertThat(refused.slug()).isEqualTo("not-acceptable");
        assertThat(accepting("text/csv", notes + "/n001").slug()).isEqualTo("not-acceptable");
    }

    @Test
    void aRefusalIsAProblemWhateverIsAskedFor() {
        Answer refused = accepting("text/csv", notes + "?after=none");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void theAddressOfAFileAnswersTheFileAlone() {
        Answer file = anna.get(notes + "/csv");
        assertThat(file.bytes()).isEqualTo(accepting("text/csv", notes).bytes());
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(accepting("application/json", notes + "/csv").slug()).isEqualTo("not-acceptable");
    }
}
