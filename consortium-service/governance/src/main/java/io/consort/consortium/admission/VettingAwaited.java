package io.consort.consortium.admission;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Seating;
import io.consort.consortium.body.Seats;
import io.consort.consortium.charter.Secretariat;
import io.consort.consortium.charter.VettingStep;
import io.consort.consortium.rule.Office;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Applications: the step of vetting that is next, of whoever answers it; and those that are to be decided on, of the office. */
public final class VettingAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String DECISION = "application";
    private static final String STEP = "vetting";

    @Override
    public Set<String> kinds() {
        return Set.of(DECISION, STEP);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        return Applications.of(state).byOrganisation().values().stream()
                .filter(each -> each.status(today) == ApplicationStatus.PENDING)
                .flatMap(each -> of(state, each, today).stream());
    }

    private static Optional<Matter<ConsortiumState, ConsortiumEvent>> of(
            ConsortiumState state, Candidacy application, LocalDate today) {
        Optional<VettingStep> next = application.failed().isPresent() ? Optional.empty() : application.next();
        if (next.isEmpty()) {
            return Optional.of(
                    matter(DECISION, Secretariat.of(state), application, new Reject(application.organisation(), "?")));
        }
        return vetter(state, next.get(), today)
                .map(by -> matter(
                        STEP,
                        by,
                        application,
                        new AnswerStep(application.organisation(), next.get().id(), true, "?", null)));
    }

    private static Optional<OrganisationId> vetter(ConsortiumState state, VettingStep step, LocalDate today) {
        return step.by() == null
                ? Optional.of(Secretariat.of(state))
                : Seats.office(state, step.by(), Office.CHAIR, today).map(Seating::organisation);
    }

    private static Matter<ConsortiumState, ConsortiumEvent> matter(
            String kind, OrganisationId by, Candidacy application, Command<ConsortiumState, ConsortiumEvent> act) {
        Need need = new Need(
                kind,
                "applications/" + application.organisation(),
                by.value(),
                application.appliedOn().atStartOfDay().toInstant(ZoneOffset.UTC),
                application.lapsesOn().atStartOfDay().toInstant(ZoneOffset.UTC),
                List.of());
        return new Matter<>(by, need, act);
    }
}
