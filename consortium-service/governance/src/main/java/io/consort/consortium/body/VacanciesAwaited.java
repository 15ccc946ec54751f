package io.consort.consortium.body;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Empty seats that an organisation fills, and for which it has named nobody yet. The charter sets no time for that. */
public final class VacanciesAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String KIND = "vacancy";

    /** Somebody who is nothing in the consortium: whom nobody can be named for, nobody is. */
    private static final PersonId WHOEVER = new PersonId("whoever");

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        Roster roster = Roster.of(state, today);
        return Vacancy.of(roster)
                .filter(each -> each.until() == null)
                .flatMap(each ->
                        roster
                                .requirePlace(each.seat())
                                .owner(state)
                                .map(owner -> matter(each, owner, today))
                                .stream());
    }

    private static Matter<ConsortiumState, ConsortiumEvent> matter(
            Vacancy vacancy, OrganisationId owner, LocalDate today) {
        return new Matter<>(
                owner,
                new Need(
                        KIND,
                        "seats/" + vacancy.seat(),
                        owner.value(),
                        vacancy.since().atStartOfDay().toInstant(ZoneOffset.UTC),
                        null,
                        List.of()),
                new NameHolder(vacancy.seat(), WHOEVER, today));
    }
}
