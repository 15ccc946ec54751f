package io.consort.quickstart.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.quickstart.client.Reply;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What an answer looks like while something is away that it would need. */
final class Outage {

    private Outage() {}

    /**
     * Asks, and sees that there is an answer while it is away, which says what is the matter, and when to come back.
     *
     * @param slugs of the problems that would be true
     */
    static void told(Supplier<Reply> question, String... slugs) {
        requireHonest(question.get(), slugs);
    }

    /** The answer says what is the matter, and when to come back, and nothing of what is inside. */
    static void requireHonest(Reply reply, String... slugs) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(503);
        assertThat(Stream.of(slugs).map(slug -> "/problems/" + slug)).contains(reply.at("/type"));
        assertThat(reply.at("/status")).isEqualTo("503");
        assertThat(reply.at("/detail")).isNotBlank();
        assertThat(reply.header("Content-Type")).get().asString().startsWith("application/problem+json");
        assertThat(reply.header("Retry-After")).get().asString().matches("[1-9][0-9]?");
        assertThat(reply.body()).doesNotContainPattern("Exception|127\\.0\\.0\\.1|mongo|\\bjava\\.");
    }
}
