package io.consort.kernel.need;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that awaits whoever acts for an organisation.
 *
 * @param kind what is awaited, a word of its feature
 * @param subject the resource that it is about, as its events name it
 * @param whom the seat or organisation for which it is done
 * @param since when it began; null where the state does not keep that
 * @param due the first moment at which it is late; null where there is none. Whether it can still be done then its act says
 * @param entries the seqs that it rests on; empty for the last entry about its subject
 */
public record Need(
        String kind,
        String subject,
        String whom,
        @Nullable Instant since,
        @Nullable Instant due,
        List<Long> entries) {
    public Need {
        entries = List.copyOf(entries);
    }
}
