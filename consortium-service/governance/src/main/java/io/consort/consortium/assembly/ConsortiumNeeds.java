package io.consort.consortium.assembly;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.VettingAwaited;
import io.consort.consortium.amendment.ConsentsAwaited;
import io.consort.consortium.body.VacanciesAwaited;
import io.consort.consortium.charter.Charters;
import io.consort.consortium.decision.ElectionsAwaited;
import io.consort.consortium.decision.ObjectionsAwaited;
import io.consort.consortium.decision.PapersAwaited;
import io.consort.consortium.decision.RefusedEffects;
import io.consort.consortium.decision.VotesAwaited;
import io.consort.consortium.dues.BasesAwaited;
import io.consort.consortium.engagement.BreachesAwaited;
import io.consort.consortium.exit.FailedExits;
import io.consort.consortium.meeting.DemandsAwaited;
import io.consort.consortium.meeting.SummonsAwaited;
import io.consort.consortium.membership.AccessionsAwaited;
import io.consort.consortium.membership.HearingsAwaited;
import io.consort.consortium.membership.RenewalsAwaited;
import io.consort.consortium.minutes.MinutesAwaited;
import io.consort.consortium.minutes.WritingAwaited;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What awaits someone in a consortium, feature by feature; nothing before it has a charter. */
public final class ConsortiumNeeds implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final List<Needs<ConsortiumState, ConsortiumEvent>> FEATURES = List.of(
            new VotesAwaited(),
            new PapersAwaited(),
            new ObjectionsAwaited(),
            new RefusedEffects(),
            new DemandsAwaited(),
            new SummonsAwaited(),
            new WritingAwaited(),
            new MinutesAwaited(),
            new VacanciesAwaited(),
            new ElectionsAwaited(),
            new BreachesAwaited(),
            new AccessionsAwaited(),
            new RenewalsAwaited(),
            new HearingsAwaited(),
            new FailedExits(),
            new ConsentsAwaited(),
            new VettingAwaited(),
            new BasesAwaited());

    @Override
    public Set<String> kinds() {
        return FEATURES.stream().flatMap(each -> each.kinds().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        return Charters.of(state).byVersion().isEmpty()
                ? Stream.empty()
                : FEATURES.stream().flatMap(each -> each.on(state, today));
    }
}
