package io.consort.kernel.ledger;

import io.consort.kernel.authority.Authority;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, as a fact. Its cases are records, in one sealed family or in one for each feature. An event holds
 * no personal data: it can never be erased.
 */
public interface Event {

    /**
     * The resource that the event changes, as a path within its ledger, for example {@code assets/A-17}. The sequence number of
     * a resource's last event is the resource's version, hence its ETag.
     */
    String subject();

    /**
     * On what it rests, where the event itself names that: a resolution, a deed. Whatever made the event has checked it. Null where it
     * rests on what its command rests on.
     */
    default @Nullable Authority authority() {
        return null;
    }
}
