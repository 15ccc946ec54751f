package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Resolutions that seats can still object to: of each that has neither consented nor objected. */
public final class ObjectionsAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String KIND = "objection";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        Resolutions resolutions = Resolutions.of(state);
        return resolutions.pending().stream()
                .map(resolutions::require)
                .filter(each -> each.stage() == ResolutionStage.VETO_OPEN)
                .flatMap(each -> of(state, each, today));
    }

    private static Stream<Matter<ConsortiumState, ConsortiumEvent>> of(
            ConsortiumState state, Resolution resolution, LocalDate today) {
        VetoWindow window = resolution.requireWindow();
        return Objectors.of(state, resolution).unconvinced().entrySet().stream()
                .filter(each -> !resolution.objections().containsKey(each.getKey()))
                .map(each -> matter(
                        resolution,
                        window,
                        each.getKey(),
                        Seats.find(state, each.getKey(), today)
                                .map(Seating::organisation)
                                .orElse(each.getValue())));
    }

    private static Matter<ConsortiumState, ConsortiumEvent> matter(
            Resolution resolution, VetoWindow window, SeatId seat, OrganisationId whose) {
        return new Matter<>(
                whose,
                new Need(
                        KIND,
                        "resolutions/" + resolution.id(),
                        seat.value(),
                        resolution.adopted(),
                        window.last(seat).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                        List.of()),
                new RaiseObjection(resolution.id(), seat, "?"));
    }
}
