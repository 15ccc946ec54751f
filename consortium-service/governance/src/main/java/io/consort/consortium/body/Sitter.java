package io.consort.consortium.body;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose seat it was on a day, and who sat there.
 *
 * @param holder null where the organisation had named nobody
 */
public record Sitter(OrganisationId organisation, @Nullable PersonId holder) {

    static Sitter of(Seating seating) {
        return new Sitter(Objects.requireNonNull(seating.organisation()), seating.holder());
    }

    /** Whether a seat is still the same one's: the organisation's, or where holders are elected the person's. */
    boolean has(Seating seating, boolean elected) {
        return organisation.equals(seating.organisation()) && (!elected || Objects.equals(holder, seating.holder()));
    }
}
