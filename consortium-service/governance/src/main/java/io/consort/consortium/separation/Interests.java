package io.consort.consortium.separation;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.separation.SeparationEvent.AffiliationNoted;
import io.consort.consortium.separation.SeparationEvent.EngagementEnded;
import io.consort.consortium.separation.SeparationEvent.EngagementRecorded;
import io.consort.kernel.identity.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What organisations and people have to do with each other and with projects and funds, besides their seats.
 *
 * @param engagements by number, from 1
 * @param byPerson which of them each person has
 */
public record Interests(
        PVector<Engagement> engagements, PMap<PersonId, PVector<EngagementId>> byPerson, Groups groups) {

    /** None known. */
    public static final Interests EMPTY = new Interests(TreePVector.empty(), HashTreePMap.empty(), Groups.EMPTY);

    /** As a state has them. */
    public static Interests of(ConsortiumState state) {
        return state.get(Interests.class);
    }

    private static final Pattern NUMBERED = Pattern.compile("E-[1-9][0-9]{0,8}");

    /** The id of the next engagement. */
    public EngagementId next() {
        return EngagementId.of(engagements.size() + 1);
    }

    /** The engagement of that id. */
    public Optional<Engagement> find(EngagementId id) {
        int place = place(id);
        return place < 0 || place >= engagements.size() ? Optional.empty() : Optional.of(engagements.get(place));
    }

    private static int place(EngagementId id) {
        return NUMBERED.matcher(id.value()).matches()
                ? Integer.parseInt(id.value().substring(2)) - 1
                : -1;
    }

    /** Those that cover a date. */
    public List<Engagement> on(LocalDate date) {
        return engagements.stream().filter(each -> each.covers(date)).toList();
    }

    /** Those of a person that cover a date. */
    public List<Engagement> of(PersonId person, LocalDate date) {
        return byPerson.getOrDefault(person, TreePVector.empty()).stream()
                .flatMap(each -> find(each).stream())
                .filter(each -> each.covers(date))
                .toList();
    }

    /**
     * The last day of a project or fund: the last of everyone who has a part in it. Empty where someone's part has no end yet, or nobody
     * is recorded to have had one.
     */
    public Optional<LocalDate> lastDay(Undertaking in) {
        List<Engagement> parts =
                engagements.stream().filter(each -> each.in().equals(in)).toList();
        return parts.stream().allMatch(each -> each.until() != null)
                ? parts.stream()
                        .flatMap(each -> Stream.ofNullable(each.until()))
                        .max(Comparator.naturalOrder())
                        .map(until -> until.minusDays(1))
                : Optional.empty();
    }

    /** The days from which on someone is engaged or belongs to another group. */
    public Set<LocalDate> turns() {
        return new HashSet<>(Stream.concat(engagements.stream().map(Engagement::from), groups.turns().stream())
                .toList());
    }

    /** The interests after an event. */
    public Interests apply(SeparationEvent event) {
        return switch (event) {
            case EngagementRecorded(Engagement engagement) ->
                new Interests(engagements.plus(engagement), indexed(engagement), groups);
            case EngagementEnded(EngagementId id, LocalDate until) -> {
                int place = place(id);
                yield new Interests(
                        engagements.with(place, engagements.get(place).endedOn(until)), byPerson, groups);
            }
            case AffiliationNoted noted -> new Interests(engagements, byPerson, groups.noted(noted));
        };
    }

    private PMap<PersonId, PVector<EngagementId>> indexed(Engagement engagement) {
        PersonId person = engagement.person();
        return person == null
                ? byPerson
                : byPerson.plus(
                        person,
                        byPerson.getOrDefault(person, TreePVector.empty()).plus(engagement.id()));
    }
}
