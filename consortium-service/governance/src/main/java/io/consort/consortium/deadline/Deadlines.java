package io.consort.consortium.deadline;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.Applications;
import io.consort.consortium.admission.Candidacy;
import io.consort.consortium.admission.LapseCandidacy;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.dues.RecordDefault;
import io.consort.consortium.membership.LapseInvitation;
import io.consort.consortium.membership.LapseMembership;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Participation;
import io.consort.kernel.agenda.DailyRoutine;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Records what has come to pass by a date: invitations, applications and memberships that lapsed, and members that came to be
 * in default. Whoever asks meanwhile sees it already, since it follows from the dates; the entry is so that it can be followed
 * and proven.
 */
public final class Deadlines
        extends DailyRoutine<ConsortiumState, ConsortiumEvent, Recording<ConsortiumState, ConsortiumEvent>> {

    public Deadlines(Clock clock) {
        super(Actor.service("consortium-service"), clock);
    }

    @Override
    protected Stream<Recording<ConsortiumState, ConsortiumEvent>> due(ConsortiumState state, LocalDate day) {
        return Stream.of(
                        Members.of(state).byOrganisation().values().stream().flatMap(each -> lapsed(each, day)),
                        Applications.of(state).lapsed(day).stream().map(Deadlines::lapsed),
                        Dues.of(state).invoices().unrecordedDefaults(day).stream()
                                .map(invoice -> recording("dues-default-" + invoice, new RecordDefault(invoice))))
                .flatMap(each -> each);
    }

    @Override
    protected Recording<ConsortiumState, ConsortiumEvent> recording(
            Ledger<ConsortiumState, ConsortiumEvent> ledger, Recording<ConsortiumState, ConsortiumEvent> due) {
        return due;
    }

    private static Stream<Recording<ConsortiumState, ConsortiumEvent>> lapsed(Participation each, LocalDate day) {
        List<Recording<ConsortiumState, ConsortiumEvent>> lapsed = new ArrayList<>();
        if (each.invitation() != null && each.open(day).isEmpty()) {
            lapsed.add(recording(
                    "invitation-lapsed-" + each.organisation() + "-"
                            + each.invitation().lapsesOn(),
                    new LapseInvitation(each.organisation())));
        }
        if (each.lapsesBy(day)) {
            lapsed.add(recording(
                    "membership-lapsed-" + each.organisation() + "-" + day, new LapseMembership(each.organisation())));
        }
        return lapsed.stream();
    }

    private static Recording<ConsortiumState, ConsortiumEvent> lapsed(Candidacy each) {
        return recording(
                "application-lapsed-" + each.organisation() + "-" + each.lapsesOn(),
                new LapseCandidacy(each.organisation()));
    }

    private static Recording<ConsortiumState, ConsortiumEvent> recording(
            String key, Command<ConsortiumState, ConsortiumEvent> command) {
        return new Recording<>(key, command);
    }
}
