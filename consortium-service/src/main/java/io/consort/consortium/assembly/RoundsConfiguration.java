package io.consort.consortium.assembly;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.closing.Tidings;
import io.consort.consortium.deadline.Deadlines;
import io.consort.consortium.decision.DueDecisions;
import io.consort.consortium.dues.Invoicing;
import io.consort.consortium.engagement.AffiliationWatch;
import io.consort.consortium.exit.Settlements;
import io.consort.consortium.minutes.MinutesDeadlines;
import io.consort.consortium.succession.SuccessionsElsewhere;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Rounds;
import io.consort.kernel.ledger.Ledgers;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says what happens by itself in a consortium's ledger. */
@Configuration(proxyBeanMethods = false)
class RoundsConfiguration {

    @Bean
    Rounds<ConsortiumState, ConsortiumEvent> rounds(
            Ledgers<ConsortiumState, ConsortiumEvent> ledgers,
            Agenda agenda,
            Clock clock,
            Tidings tidings,
            DueDecisions decisions,
            MinutesDeadlines minutes,
            Deadlines deadlines,
            Settlements settlements,
            Invoicing invoicing,
            SuccessionsElsewhere successions,
            AffiliationWatch affiliations) {
        return new Rounds<>(
                ledgers,
                agenda,
                List.of(
                        tidings,
                        new WhileOpen(affiliations),
                        new WhileOpen(successions),
                        new WhileOpen(decisions),
                        new WhileOpen(minutes),
                        new WhileOpen(deadlines),
                        new WhileOpen(settlements),
                        new WhileOpen(invoicing)),
                clock);
    }
}
