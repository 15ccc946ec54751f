package io.consort.consortium.founding.web;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.founding.Consortium;
import io.consort.consortium.founding.Foundation;
import io.consort.consortium.founding.FoundingEvent.ConsortiumFounded;
import io.consort.consortium.founding.Model;
import io.consort.consortium.founding.Strategy;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ConsortiumResponse(
        ConsortiumId id,
        String name,
        Model model,
        Strategy strategy,
        @Nullable String purpose,
        LocalDate foundedOn,
        OrganisationId secretariat,
        int charterVersion,
        LifeSummary life) {

    static ConsortiumResponse of(ConsortiumFounded event) {
        return of(
                event.consortium(),
                event.foundation(),
                event.charter(),
                event.charter().secretariat(),
                LifeSummary.FOUNDED);
    }

    static ConsortiumResponse of(ConsortiumState state) {
        Consortium consortium = state.requireConsortium();
        return of(
                consortium.id(),
                consortium.foundation(),
                state.charter(),
                state.secretariat(),
                LifeSummary.of(state.life()));
    }

    private static ConsortiumResponse of(
            ConsortiumId id, Foundation foundation, Charter charter, OrganisationId secretariat, LifeSummary life) {
        return new ConsortiumResponse(
                id,
                foundation.name(),
                foundation.model(),
                foundation.strategy(),
                foundation.purpose(),
                foundation.foundedOn(),
                secretariat,
                charter.version(),
                life);
    }
}
