package io.consort.consortium.closing;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.consortium.deadline.Deadlines;
import io.consort.consortium.membership.Invite;
import io.consort.consortium.membership.MembershipEvent.InvitationLapsed;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.agenda.WhileOpen;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens by itself waits while a consortium is suspended, and happens then, on the day that it was looked at before. */
class WaitingTest {

    private final Closing closing = new Closing().joined();
    private final Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(400));
    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers = closing.runtime.start(later);

    private void asks(Command<ConsortiumState, ConsortiumEvent> command) {
        ledgers.ledger(LedgerId.of(SEMATECH))
                .execute(
                        command,
                        Request.of(
                                Actor.of("olga", OFFICE.value()),
                                UUID.randomUUID().toString()));
    }

    private long lapsed() {
        return closing.ledger().entries(0, 1_000).stream()
                .map(Entry::event)
                .filter(InvitationLapsed.class::isInstance)
                .count();
    }

    @Test
    void aDeadlineThatPassesIsRecordedOnceTheSuspensionIsLifted() {
        closing.office(Invite.of(organisation("ti"), FULL, _ -> true));
        asks(new SuspendConsortium("An inquiry"));
        Routine<ConsortiumState, ConsortiumEvent> deadlines =
                new WhileOpen<>(ConsortiumLedger::isOpen, new Deadlines(later));
        deadlines.run(ledgers.ledger(LedgerId.of(SEMATECH)));
        assertThat(lapsed()).isZero();
        asks(new ResumeConsortium("Cleared"));
        deadlines.run(ledgers.ledger(LedgerId.of(SEMATECH)));
        assertThat(lapsed()).isEqualTo(1);
    }
}
