package io.consort.consortium.separation;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.sentence.Language;
import io.consort.kernel.sentence.Phrase;
import java.time.LocalDate;
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

    /** Who is what, and since when. */
    Phrase words() {
        return Phrase.of("fact.words", who(), doing(), since == null ? Phrase.NOTHING : Phrase.of("fact.since", since));
    }

    private Object who() {
        if (person == null) {
            return Objects.toString(organisation);
        }
        return organisation == null
                ? Phrase.of("fact.person", person)
                : Phrase.of("fact.personFor", person, organisation);
    }

    private Phrase doing() {
        return switch (duty) {
            case Duty.Seated _ -> Phrase.of(standsIn ? "fact.standsIn" : "fact.holds", source.words());
            case Duty.Presiding(var body) -> Phrase.of("fact.presides", body, source.words());
            case Duty.Recording(var body) -> Phrase.of("fact.records", body, source.words());
            case Duty.Engaged(Part as) -> Phrase.of("fact.engaged", Phrase.constant(as), source.words());
        };
    }

    @Override
    public String toString() {
        return Language.EN.say(words());
    }
}
