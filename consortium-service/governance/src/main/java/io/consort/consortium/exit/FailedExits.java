package io.consort.consortium.exit;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Secretariat;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Exits that failed and are to be tried again by the secretariat, whatever stands against them just now: the preview says that. */
public final class FailedExits implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String KIND = "failed-exit";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        OrganisationId office = Secretariat.of(state);
        return Exits.of(state).all().stream()
                .filter(each -> each.progress() instanceof Progress.Failed)
                .map(each -> new Matter<>(office, need(each, office), RetryExit.unseen(each.id())));
    }

    private static Need need(Exit exit, OrganisationId office) {
        return new Need(
                KIND,
                "exits/" + exit.id(),
                office.value(),
                null,
                exit.leaving()
                        .settleBy()
                        .map(last -> last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                        .orElse(null),
                List.of());
    }
}
