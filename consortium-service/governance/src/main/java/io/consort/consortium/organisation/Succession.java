package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An organisation is no more, and others stand in its place. Where there is one, all passes to it; where there are several, the
 * organisation was split, and who has what of it is for each consortium to say.
 *
 * @param effectiveOn the first day without it
 */
public record Succession(List<OrganisationId> successors, LocalDate effectiveOn) {
    public Succession {
        successors = List.copyOf(successors);
    }

    /** Whether it has taken effect by a date. */
    public boolean isEffective(LocalDate date) {
        return !date.isBefore(effectiveOn);
    }

    /** Who stands for the organisation in everything; empty after a split. */
    public Optional<OrganisationId> heir() {
        return successors.size() == 1 ? Optional.of(successors.getFirst()) : Optional.empty();
    }
}
