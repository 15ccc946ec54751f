package io.consort.consortium.assembly;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.closing.Tidings;
import io.consort.consortium.deadline.Deadlines;
import io.consort.consortium.decision.DueDecisions;
import io.consort.consortium.decision.EffectsElsewhere;
import io.consort.consortium.dues.Invoicing;
import io.consort.consortium.dues.Payments;
import io.consort.consortium.engagement.AffiliationWatch;
import io.consort.consortium.engagement.RegisterWatch;
import io.consort.consortium.exit.Settlements;
import io.consort.consortium.founding.Founding;
import io.consort.consortium.minutes.MinutesDeadlines;
import io.consort.consortium.organisation.Provisioning;
import io.consort.consortium.succession.Successions;
import io.consort.consortium.succession.SuccessionsElsewhere;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Rounds;
import io.consort.kernel.agenda.WhileOpen;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.outbox.Outbox;
import io.consort.starter.ledger.OutboxMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says what happens by itself in the ledgers of consortia and in the platform's, and what is told to others from there. */
@Configuration(proxyBeanMethods = false)
class RoundsConfiguration {

    @Bean
    Outbox<ConsortiumState, ConsortiumEvent> outbox(
            Ledgers<ConsortiumState, ConsortiumEvent> ledgers,
            Clock clock,
            Founding founding,
            Provisioning provisioning,
            Successions register,
            Tidings tidings,
            SuccessionsElsewhere successions,
            EffectsElsewhere effects,
            Settlements settlements,
            Invoicing invoicing) {
        return new Outbox<>(
                Actor.service("consortium-service"),
                ledgers,
                List.of(
                        founding,
                        provisioning,
                        register,
                        tidings,
                        successions.whileOpen(ConsortiumLedger::isOpen),
                        effects.whileOpen(ConsortiumLedger::isOpen),
                        settlements.whileOpen(ConsortiumLedger::isOpen),
                        invoicing.whileOpen(ConsortiumLedger::isOpen)),
                clock);
    }

    @Bean
    MeterBinder outboxMetrics(Outbox<ConsortiumState, ConsortiumEvent> outbox) {
        return new OutboxMetrics(outbox);
    }

    @Bean
    Rounds<ConsortiumState, ConsortiumEvent> rounds(
            Ledgers<ConsortiumState, ConsortiumEvent> ledgers,
            Agenda agenda,
            Clock clock,
            RegisterWatch register,
            AffiliationWatch affiliations,
            DueDecisions decisions,
            MinutesDeadlines minutes,
            Deadlines deadlines,
            Payments payments,
            Outbox<ConsortiumState, ConsortiumEvent> outbox) {
        return new Rounds<>(
                ledgers,
                agenda,
                List.of(
                        register,
                        new WhileOpen<>(ConsortiumLedger::isOpen, affiliations),
                        new WhileOpen<>(ConsortiumLedger::isOpen, decisions),
                        new WhileOpen<>(ConsortiumLedger::isOpen, minutes),
                        new WhileOpen<>(ConsortiumLedger::isOpen, deadlines),
                        new WhileOpen<>(ConsortiumLedger::isOpen, payments),
                        outbox),
                clock);
    }
}
