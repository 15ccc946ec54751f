package io.consort.starter.openapi;

import io.consort.kernel.sentence.Language;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Objects;

/** What the parts of a {@link io.consort.kernel.sentence.Sentence} mean, which lies below what the kernel says that with. */
final class SentenceSchema {

    private static final Map<String, String> MEANINGS = Map.of(
            "code",
            "Of the message that says it, or of one that is filled in; it never changes its meaning",
            "arguments",
            "What is filled in, by position: texts, numbers, and messages again with a code and arguments",
            "text",
            "The whole of it, in each language");

    private SentenceSchema() {}

    /** Whoever has words of its own for sentences sees which codes there are. */
    static void describe(Schema<?> sentence) {
        MEANINGS.forEach((name, meaning) -> property(sentence, name).setDescription(meaning));
        codes(sentence);
    }

    @SuppressWarnings("unchecked") // A property that is a text
    private static void codes(Schema<?> sentence) {
        Schema<String> code = (Schema<String>) property(sentence, "code");
        code.setEnum(Language.EN.messages().keySet().stream().sorted().toList());
    }

    private static Schema<?> property(Schema<?> sentence, String name) {
        return Objects.requireNonNull(sentence.getProperties().get(name), name);
    }
}
