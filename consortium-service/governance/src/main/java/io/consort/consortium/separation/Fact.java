package io.consort.consortium.separation;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone is something on a date.
 *
 * @param standsIn whether as an alternate only
 * @param organisation for which; null for a person of their own
 * @param group the head of its group
 * @param person null where the organisation has named nobody
 * @param since null where no first day was recorded
 */
public record Fact(
        Duty duty,
        Source source,
        boolean standsIn,
        @Nullable OrganisationId organisation,
        @Nullable OrganisationId group,
        @Nullable PersonId person,
        @Nullable LocalDate since) {

    /** Who counts as one here; empty where nobody does. */
    public Optional<Party> party(Span span) {
        Object id = switch (span) {
            case PERSON -> person;
            case ORGANISATION -> organisation;
            case GROUP -> group;
        };
        return Optional.ofNullable(id).map(each -> new Party(span, each.toString()));
    }

    /** In which project or fund; empty for a duty in a body. */
    Optional<Undertaking> undertaking() {
        return source instanceof Source.OfEngagement(var _, Undertaking in) ? Optional.of(in) : Optional.empty();
    }

    /** A part in which something is the same, whoever does it: what a breach is recognised by. */
    Ground ground() {
        return new Ground(duty, source);
    }

    /** Some duty that rests on something. */
    record Ground(Duty duty, Source source) {}

    @Override
    public String toString() {
        String who = person == null
                ? Objects.toString(organisation)
                : "person " + person + (organisation == null ? "" : " for " + organisation);
        return who + " " + verb() + (since == null ? "" : " since " + since);
    }

    private String verb() {
        return switch (duty) {
            case Duty.Seated _ -> (standsIn ? "stands in for the holder of " : "has ") + source;
            case Duty.Presiding(var body) -> "presides over the body " + body + " from " + source;
            case Duty.Recording(var body) -> "keeps the minutes of the body " + body + " from " + source;
            case Duty.Engaged(Part as) -> "is " + as.name().toLowerCase(Locale.ROOT) + " by " + source;
        };
    }
}
