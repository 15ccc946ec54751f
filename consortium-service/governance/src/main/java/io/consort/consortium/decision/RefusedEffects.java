package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Officers;
import io.consort.consortium.rule.Office;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What resolutions bring about and a rule stands against, to be tried again: of whoever presides. What a later resolution has had done is not. */
public final class RefusedEffects implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String KIND = "refused-effect";

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        return Resolutions.of(state).all().stream()
                .filter(each -> each.effect().stage() == EffectStage.REFUSED)
                .filter(each -> !isOvertaken(state, each))
                .flatMap(each ->
                        Officers.of(state, each.body(), today, Office.CHAIR).map(by -> matter(each, by)));
    }

    private static boolean isOvertaken(ConsortiumState state, Resolution resolution) {
        Resolutions resolutions = Resolutions.of(state);
        Motions motions = Motions.of(state);
        return resolutions
                .act(resolution, motions)
                .flatMap(act -> resolutions.overtaking(resolution.id(), act, motions))
                .isPresent();
    }

    private static Matter<ConsortiumState, ConsortiumEvent> matter(Resolution resolution, OrganisationId by) {
        return new Matter<>(
                by,
                new Need(KIND, "resolutions/" + resolution.id(), by.value(), null, null, List.of()),
                new RetryEffect(resolution.id()));
    }
}
