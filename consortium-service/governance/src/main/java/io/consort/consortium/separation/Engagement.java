package io.consort.consortium.separation;

import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Someone has a part in a project or fund.
 *
 * @param organisation for which; null for a person of their own
 * @param person null where the organisation as such has it
 * @param from the first day
 * @param until the first day that is none of it; null where no end is known
 * @param resolution that decided it; null where whoever is engaged said so, or an entry from before does not name it
 */
public record Engagement(
        EngagementId id,
        Undertaking in,
        Part as,
        @Nullable OrganisationId organisation,
        @Nullable PersonId person,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable ResolutionId resolution) {

    public Engagement {
        requireSomeone(organisation, person);
        requireOrder(from, until);
    }

    /** That no resolution decided. */
    public Engagement(
            EngagementId id,
            Undertaking in,
            Part as,
            @Nullable OrganisationId organisation,
            @Nullable PersonId person,
            LocalDate from,
            @Nullable LocalDate until) {
        this(id, in, as, organisation, person, from, until, null);
    }

    /**
     * Sees that somebody is named.
     *
     * @throws DomainException INVALID when nobody is
     */
    public static void requireSomeone(@Nullable OrganisationId organisation, @Nullable PersonId person) {
        if (organisation == null && person == null) {
            throw DomainException.invalid("/organisation", "Name an organisation, a person, or a person of one.");
        }
    }

    /**
     * Sees that it lasts for a day at least.
     *
     * @throws DomainException INVALID when it does not
     */
    public static void requireOrder(LocalDate from, @Nullable LocalDate until) {
        if (until != null && !until.isAfter(from)) {
            throw DomainException.invalid("/until", "It ends after it begins.");
        }
    }

    /** Whether it covers a date. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && (until == null || date.isBefore(until));
    }

    /** The same, ended. */
    Engagement endedOn(LocalDate date) {
        return new Engagement(id, in, as, organisation, person, from, date, resolution);
    }
}
