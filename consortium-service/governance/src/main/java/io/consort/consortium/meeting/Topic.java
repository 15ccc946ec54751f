package io.consort.consortium.meeting;

import io.consort.consortium.Wording;
import io.consort.consortium.rule.MotionId;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is to speak about.
 *
 * @param documents the papers on it
 * @param motion that is to be decided under it; null where none is
 */
public record Topic(
        String title, List<Document> documents, @Nullable MotionId motion) {

    private static final int MOST_DOCUMENTS = 50;

    public Topic {
        title = Wording.require("/title", title, 300);
        documents = List.copyOf(documents);
        if (documents.size() > MOST_DOCUMENTS) {
            throw DomainException.invalid("/documents", "At most " + MOST_DOCUMENTS + " documents for one item.");
        }
    }
}
