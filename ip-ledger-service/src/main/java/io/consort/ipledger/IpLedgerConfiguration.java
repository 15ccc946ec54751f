package io.consort.ipledger;

import io.consort.ipledger.confirmation.Silences;
import io.consort.ipledger.docket.Reminders;
import io.consort.ipledger.licence.Reports;
import io.consort.ipledger.notice.Deadlines;
import io.consort.ipledger.notice.Voices;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Rounds;
import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.reliance.Relying;
import io.consort.kernel.witness.Witnessing;
import io.consort.starter.web.Role;
import io.consort.starter.web.Standings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the chassis which ledgers to run. */
@Configuration(proxyBeanMethods = false)
class IpLedgerConfiguration {

    @Bean
    LedgerDefinition<IpLedgerState, IpLedgerEvent> ipLedger() {
        return IpLedger.DEFINITION;
    }

    @Bean
    LedgerClosing<IpLedgerState, IpLedgerEvent> closing() {
        return IpLedger.CLOSING;
    }

    @Bean
    Rounds<IpLedgerState, IpLedgerEvent> rounds(
            Ledgers<IpLedgerState, IpLedgerEvent> ledgers, Agenda agenda, Voices voices, Clock clock) {
        return new Rounds<>(
                ledgers,
                agenda,
                List.of(new Deadlines(voices, clock), new Silences(voices, clock), new Reminders(clock), new Reports(clock)),
                clock);
    }

    /** As the consortium's standings say. */
    @Bean
    Voices voices(Standings standings) {
        return new Voices() {
            @Override
            public boolean isMember(LedgerId ledger, OrganisationId organisation) {
                return standing(ledger, organisation)
                        .filter(role -> role == Role.MEMBER || role == Role.SECRETARIAT)
                        .isPresent();
            }

            @Override
            public boolean isLetIn(LedgerId ledger, OrganisationId organisation) {
                return standing(ledger, organisation).isPresent();
            }

            private Optional<Role> standing(LedgerId ledger, OrganisationId organisation) {
                return standings.of(new ConsortiumId(ledger.value()), organisation);
            }
        };
    }

    @Bean
    Relying<IpLedgerState, IpLedgerEvent> relying() {
        return IpLedger.RELYING;
    }

    @Bean
    Witnessing<IpLedgerState, IpLedgerEvent> witnessing() {
        return IpLedger.WITNESSING;
    }
}
