package io.consort.consortium.meeting;

import io.consort.consortium.Wording;
import io.consort.kernel.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Where a meeting is held.
 *
 * @param place a place to come to; null where it is held online alone
 * @param link how to take part from afar; null where nobody can
 */
public record Venue(@Nullable String place, @Nullable String link) {
    public Venue {
        place = place == null ? null : Wording.require("/place", place, 300);
        link = link == null ? null : Wording.require("/link", link, 500);
        if (place == null && link == null) {
            throw DomainException.invalid("/place", "A meeting has a place, a link, or both.");
        }
    }
}
