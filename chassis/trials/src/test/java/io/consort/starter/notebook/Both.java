package io.consort.starter.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.web.Role;
import java.util.UUID;

/** A consortium with notes in its main ledger and a journal beside it, as its office calls them. */
record Both(String consortium, Api office) {

    /** A new consortium. */
    static Both of(Api api) {
        String consortium = "c-" + UUID.randomUUID();
        api.standing(consortium, "acme", Role.SECRETARIAT);
        return new Both(consortium, api.as("anna", "acme"));
    }

    String notes() {
        return "/api/notebook/consortia/" + consortium;
    }

    String journal() {
        return notes() + "/ledgers/journal";
    }

    Both withKey(String key) {
        return new Both(consortium, office.key(key));
    }

    Answer note(String id) {
        return office.post(notes() + "/notes", """
                {"id":"%s","text":"note %s","worth":{"amount":"1.00","currency":"USD"},"share":"1/3","mood":"light"}""".formatted(id, id));
    }

    Answer line(String text) {
        return office.post(journal() + "/lines", "{\"text\":\"" + text + "\"}");
    }

    /** Something is recorded in each. */
    void begin() {
        assertThat(note("one").status()).isEqualTo(201);
        assertThat(line("first").status()).isEqualTo(201);
        assertThat(line("second").status()).isEqualTo(201);
    }
}
