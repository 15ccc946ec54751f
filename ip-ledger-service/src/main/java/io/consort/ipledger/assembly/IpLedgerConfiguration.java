package io.consort.ipledger.assembly;

import io.consort.ipledger.ByWord;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.charter.ByCharter;
import io.consort.ipledger.confirmation.OnWord;
import io.consort.ipledger.confirmation.Silences;
import io.consort.ipledger.docket.Reminders;
import io.consort.ipledger.licence.Reports;
import io.consort.ipledger.licence.RoyaltyDays;
import io.consort.ipledger.notice.Deadlines;
import io.consort.ipledger.party.Voices;
import io.consort.ipledger.right.AccessCharter;
import io.consort.ipledger.right.web.RoyaltySeal;
import io.consort.ipledger.right.web.RoyaltyView;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Rounds;
import io.consort.kernel.agenda.WhileOpen;
import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.reliance.Relying;
import io.consort.kernel.witness.Witnessing;
import io.consort.starter.need.OpenMatters;
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
    ByCharter byCharter(AccessCharter charter) {
        return new CharterInForce(charter);
    }

    @Bean
    ByWord byWord(RoyaltySeal seal) {
        return (act, deed) -> new OnWord(act, deed, seal::isSame);
    }

    @Bean
    LedgerClosing<IpLedgerState, IpLedgerEvent> closing() {
        return IpLedger.CLOSING;
    }

    @Bean
    Rounds<IpLedgerState, IpLedgerEvent> rounds(
            Ledgers<IpLedgerState, IpLedgerEvent> ledgers,
            Agenda agenda,
            Voices voices,
            RoyaltyView royalties,
            Clock clock) {
        return new Rounds<>(
                ledgers,
                agenda,
                List.of(
                        new WhileOpen<>(IpLedger::isOpen, new Deadlines(voices, clock)),
                        new WhileOpen<>(IpLedger::isOpen, new Silences(voices, clock)),
                        new WhileOpen<>(IpLedger::isOpen, new Reminders(clock)),
                        new WhileOpen<>(IpLedger::isOpen, new Reports(clock)),
                        new WhileOpen<>(IpLedger::isOpen, new RoyaltyDays(royalties::readable, clock))),
                clock);
    }

    @Bean
    Relying<IpLedgerState, IpLedgerEvent> relying() {
        return IpLedger.RELYING;
    }

    @Bean
    FourEyes<IpLedgerState, IpLedgerEvent> fourEyes() {
        return IpLedger.FOUR_EYES;
    }

    @Bean
    OpenMatters<IpLedgerState, IpLedgerEvent> openMatters(
            Ledgers<IpLedgerState, IpLedgerEvent> ledgers, Agenda agenda, Standings standings, Clock clock) {
        return OpenMatters.ofWritten(ledgers, new IpLedgerNeeds(), agenda, standings, clock);
    }

    @Bean
    Witnessing<IpLedgerState, IpLedgerEvent> witnessing() {
        return IpLedger.WITNESSING;
    }
}
