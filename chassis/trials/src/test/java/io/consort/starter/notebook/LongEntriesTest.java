package io.consort.starter.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.merkle.EntryBundle;
import io.consort.kernel.merkle.Hashing;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import io.consort.starter.web.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is gathered for one answer does not depend on how long entries are, and nothing is left out for that. */
@ServiceTest
@NotebookTest
class LongEntriesTest {

    private final String consortium = "c-" + UUID.randomUUID();
    private final String ledger = "/api/notebook/consortia/" + consortium;

    @Autowired
    private Api api;

    @Autowired
    private Ledgers<Notebook, NoteEvent> ledgers;

    @Test
    void aBatchHoldsNoMoreThanAMillionCharactersOrSoAndSaysWhereTheNextBegins() throws IOException {
        api.standing(consortium, "acme", Role.SECRETARIAT);
        Api office = api.as("anna", "acme");
        ledgers.ledger(new LedgerId(consortium))
                .execute(
                        (state, context) -> IntStream.range(0, 20)
                                .mapToObj(i -> new NoteEvent.NoteRewritten(new NoteId("n1"), i + "x".repeat(60_000)))
                                .toList(),
                        Request.of(Actor.of("anna", "acme"), "long"));

        Answer first = office.get(ledger + "/events?limit=1000");
        int last = first.json().size();
        assertThat(first.bytes()).hasSizeLessThan(1_200_000);
        assertThat(last).isLessThan(20);
        assertThat(first.header("Link"))
                .contains("after=" + last + "&limit=1000")
                .contains("rel=\"next\"");
        Answer rest = office.get(ledger + "/events?limit=1000&after=" + last);
        assertThat(rest.json()).hasSize(20 - last);
        assertThat(rest.headers().map()).doesNotContainKey("link");

        List<byte[]> bundle =
                EntryBundle.decode(office.get(ledger + "/tile/entries/000.p/20").bytes());
        assertThat(bundle).hasSize(20);
        byte[] hashes = office.get(ledger + "/tile/0/000.p/20").bytes();
        for (int i = 0; i < 20; i++) {
            assertThat(Hashing.leaf(bundle.get(i)).bytes()).isEqualTo(Arrays.copyOfRange(hashes, 32 * i, 32 * i + 32));
        }
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(office.get(ledger + "/archive").bytes()))) {
            while (!zip.getNextEntry().getName().endsWith("entries.jsonl")) {
                zip.closeEntry();
            }
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactlyElementsOf(bundle.stream()
                            .map(each -> new String(each, StandardCharsets.UTF_8))
                            .toList());
        }
    }
}
