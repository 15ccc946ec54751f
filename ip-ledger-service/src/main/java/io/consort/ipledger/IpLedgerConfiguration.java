package io.consort.ipledger;

import io.consort.ipledger.confirmation.Silences;
import io.consort.ipledger.docket.Reminders;
import io.consort.ipledger.licence.Reports;
import io.consort.ipledger.notice.Deadlines;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Rounds;
import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.reliance.Relying;
import io.consort.kernel.witness.Witnessing;
import io.consort.starter.web.Role;
import io.consort.starter.web.Standings;
import java.time.Clock;
import java.util.List;
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
            Ledgers<IpLedgerState, IpLedgerEvent> ledgers, Agenda agenda, Silences.Voices voices, Clock clock) {
        return new Rounds<>(
                ledgers,
                agenda,
                List.of(new Deadlines(clock), new Silences(voices, clock), new Reminders(clock), new Reports(clock)),
                clock);
    }

    /** Members in good standing; whoever is suspended, left or has not acceded could not speak, and its silence says nothing. */
    @Bean
    Silences.Voices voices(Standings standings) {
        return (ledger, organisation) -> standings
                .of(new ConsortiumId(ledger.value()), organisation)
                .filter(role -> role == Role.MEMBER || role == Role.SECRETARIAT)
                .isPresent();
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
