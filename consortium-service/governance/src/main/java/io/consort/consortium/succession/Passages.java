package io.consort.consortium.succession;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seatholding;
import io.consort.consortium.organisation.Succession;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.EngagementId;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.SeparationEvent.EngagementEnded;
import io.consort.consortium.separation.SeparationEvent.EngagementRecorded;
import io.consort.consortium.succession.SuccessionEvent.MembershipPassed;
import io.consort.consortium.witness.WitnessEvent;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.witness.Witnesses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a succession does in a consortium, by law and so without anybody's consent: where all passes to one organisation, that has the
 * place of the one that is no more from the day on which the consortium knows it. What was done for the one until then stands. Where an
 * organisation was split, nothing passes by itself. Keys with which it cosigned are used no longer, either way.
 */
final class Passages {

    private Passages() {}

    static List<ConsortiumEvent> of(
            ConsortiumState state, OrganisationId organisation, Succession succession, LocalDate on) {
        List<ConsortiumEvent> events = new ArrayList<>();
        state.get(Witnesses.class)
                .inUse(organisation)
                .forEach(each -> events.add(new WitnessEvent.WitnessRetired(each.id(), on)));
        succession.heir().map(Successors.of(state)::now).ifPresent(heir -> {
            events.add(new MembershipPassed(organisation, heir, on));
            events.addAll(Seatholding.passing(state, organisation, heir, on));
            events.addAll(engagements(state, organisation, heir, on, _ -> true));
        });
        return events;
    }

    /** Those of an organisation that go over to another. */
    static List<ConsortiumEvent> engagements(
            ConsortiumState state,
            OrganisationId organisation,
            OrganisationId heir,
            LocalDate on,
            Predicate<Engagement> passing) {
        List<ConsortiumEvent> events = new ArrayList<>();
        int number = Interests.of(state).engagements().size();
        for (Engagement each : Interests.of(state).engagements()) {
            LocalDate from = each.from().isBefore(on) ? on : each.from().plusDays(1);
            if (organisation.equals(each.organisation())
                    && passing.test(each)
                    && (each.until() == null || each.until().isAfter(from))) {
                number++;
                events.add(new EngagementEnded(each.id(), from));
                events.add(new EngagementRecorded(new Engagement(
                        EngagementId.of(number),
                        each.in(),
                        each.as(),
                        heir,
                        each.person(),
                        from,
                        each.until(),
                        each.resolution())));
            }
        }
        return events;
    }
}
