package io.consort.consortium.text;

import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.clause.Told;
import io.consort.kernel.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A charter put into sentences, so that it can be read by whoever does not read its document. Each field has its own, at its place, in the
 * order of the document; where a charter leaves out what is usual, the text says it, at the nearest place that there is.
 */
public final class CharterText {

    private CharterText() {}

    /** All that a charter says. */
    public static List<Paragraph> of(CharterDraft charter) {
        List<Paragraph> text = new ArrayList<>();
        CharterDraft.ARTICLE.state(
                charter, Told.charter((pointer, sentence) -> text.add(new Paragraph(pointer, Sentence.of(sentence)))));
        return List.copyOf(text);
    }
}
