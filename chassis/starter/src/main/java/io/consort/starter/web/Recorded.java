package io.consort.starter.web;

import io.consort.kernel.ledger.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is answered of something that is recorded: in JSON its own fields, and with them {@code entries}. Who asks for a proof of it
 * asks for that of these entries.
 *
 * @param item what is answered, a record
 * @param entries the seqs of the entries about it, in their order: the last ones where there are very many
 *     ({@link View#MOST_ENTRIES}), none where the caller does not read the ledger, or is told no more of the thing than that it is there
 */
public record Recorded<R>(R item, List<Long> entries) {

    /** The field beside the item's own. */
    public static final String ENTRIES = "entries";

    public Recorded {
        entries = List.copyOf(entries);
    }

    /**
     * @param subject the resource, as its events name it; null where the caller is told no more of it than that it is there
     */
    static <R> Recorded<R> of(Scope scope, View<?> view, @Nullable String subject, R item) {
        return new Recorded<>(item, subject == null || !scope.readsLedger() ? List.of() : view.entries(subject));
    }
}
