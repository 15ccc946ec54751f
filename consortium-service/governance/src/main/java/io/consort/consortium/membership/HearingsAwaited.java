package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Members that were invited to be heard, and have not spoken since. */
public final class HearingsAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String KIND = "hearing";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        return Members.of(state).byOrganisation().values().stream()
                .flatMap(each -> each.hearing().stream()
                        .filter(hearing -> today.isBefore(hearing.until()) && !each.hasAnswered(hearing))
                        .map(hearing -> new Matter<>(each.organisation(), need(each, hearing), new BeHeard("?"))));
    }

    private static Need need(Participation participation, Hearing hearing) {
        return new Need(
                KIND,
                "members/" + participation.organisation(),
                participation.organisation().value(),
                hearing.recordedAt(),
                hearing.until().atStartOfDay().toInstant(ZoneOffset.UTC),
                List.of());
    }
}
