package io.consort.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.View;
import io.consort.starter.notebook.NotebookTest;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@NotebookTest
class RecordedTest {

    private final String consortium = "c-" + UUID.randomUUID();
    private final String notes = "/api/notebook/consortia/" + consortium + "/notes";

    @Autowired
    private Api api;

    private Api anna;

    @BeforeEach
    void takeNotes() {
        api.standing(consortium, "acme", Role.SECRETARIAT);
        anna = api.as("anna", "acme");
        take("n1");
        take("n2");
    }

    private void take(String id) {
        Answer taken = anna.post(notes, """
                {"id":"%s","text":"one","worth":{"amount":"1.00","currency":"USD"},"share":"1/3","mood":"light"}""".formatted(id));
        assertThat(taken.status()).as(taken.toString()).isEqualTo(201);
    }

    private void rewrite(String id) {
        Answer now = anna.get(notes + "/" + id);
        assertThat(anna.header("If-Match", now.header("ETag"))
                        .post(notes + "/" + id, "{\"text\":\"two\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aResourceSaysOnWhichEntriesItRestsBesideItsOwnFields() {
        rewrite("n1");
        Answer note = anna.get(notes + "/n1");
        assertThat(note.json().toString()).isEqualTo("{\"id\":\"n1\",\"text\":\"two\",\"entries\":[1,3]}");
        assertThat(note.header("ETag")).isEqualTo("\"3\"");
    }

    @Test
    void eachItemOfAListDoes() {
        rewrite("n2");
        assertThat(anna.get(notes).json().path("items").toString())
                .isEqualTo("[{\"id\":\"n1\",\"text\":\"one\",\"entries\":[1]},"
                        + "{\"id\":\"n2\",\"text\":\"two\",\"entries\":[2,3]}]");
    }

    @Test
    void ofVeryManyEntriesTheLastOnesAreSaid() {
        for (int i = 0; i < View.MOST_ENTRIES; i++) {
            rewrite("n1");
        }
        assertThat(anna.get(notes + "/n1").json().path("entries").toString())
                .isEqualTo(LongStream.range(3, 3 + View.MOST_ENTRIES)
                        .boxed()
                        .toList()
                        .toString()
                        .replace(" ", ""));
    }

    private static final View<String> ONE = new View<>() {
        @Override
        public String state() {
            return "state";
        }

        @Override
        public long size() {
            return 1;
        }

        @Override
        public long height() {
            return 1;
        }

        @Override
        public OptionalLong version(String subject) {
            return OptionalLong.of(1);
        }

        @Override
        public List<Long> entries(String subject) {
            return List.of(1L);
        }
    };

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoDoesNotReadTheLedgerIsToldOfNoEntry(Role role) {
        Tenant tenant = new Tenant(new ConsortiumId("sematech"), Actor.of("anna", "acme"), role);
        boolean reads = Role.sufficing(Role.FORMER, Role.SERVICE).contains(role);
        assertThat(Recorded.of(tenant, ONE, "notes/n1", "note").entries()).isEqualTo(reads ? List.of(1L) : List.of());
        assertThat(Recorded.of(tenant, ONE, null, "note").entries()).isEmpty();
    }

    @Test
    void thatOfThePlatformIsForWhoAdministersIt() {
        Actor anna = Actor.of("anna", "acme");
        assertThat(Recorded.of(new Caller(anna, Set.of(), true, false), ONE, "organisations/acme", "acme")
                        .entries())
                .containsExactly(1L);
        assertThat(Recorded.of(new Caller(anna, Set.of(), false, false), ONE, "organisations/acme", "acme")
                        .entries())
                .isEmpty();
    }
}
