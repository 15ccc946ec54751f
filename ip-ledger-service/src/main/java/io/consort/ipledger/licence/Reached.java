package io.consort.ipledger.licence;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone that is said to be reached.
 *
 * @param on the day
 * @param by which party says so
 * @param standing what the other says to it
 * @param reason why it is disputed; null where it is not
 */
public record Reached(
        LocalDate on,
        OrganisationId by,
        Standing standing,
        @Nullable String reason) {

    /** How it stands. */
    public enum Standing {
        /** Who is bound to pay has not answered: silence binds it to nothing. */
        AWAITED,
        /** Who is bound to pay says it, agreed to it, or it was resolved. */
        CONFIRMED,
        /** The other party says that it is not so. */
        DISPUTED
    }
}
