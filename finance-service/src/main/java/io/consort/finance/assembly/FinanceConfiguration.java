package io.consort.finance.assembly;

import io.consort.finance.FinanceEvent;
import io.consort.finance.FinanceState;
import io.consort.finance.grant.MatchesAwaited;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.foureyes.FourEyes;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.reliance.Relying;
import io.consort.kernel.witness.Witnessing;
import io.consort.starter.need.OpenMatters;
import io.consort.starter.web.Standings;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the chassis which ledger to run. */
@Configuration(proxyBeanMethods = false)
class FinanceConfiguration {

    @Bean
    LedgerDefinition<FinanceState, FinanceEvent> financeLedger() {
        return FinanceLedger.DEFINITION;
    }

    @Bean
    LedgerClosing<FinanceState, FinanceEvent> closing() {
        return FinanceLedger.CLOSING;
    }

    @Bean
    Relying<FinanceState, FinanceEvent> relying() {
        return FinanceLedger.RELYING;
    }

    @Bean
    FourEyes<FinanceState, FinanceEvent> fourEyes() {
        return FinanceLedger.FOUR_EYES;
    }

    @Bean
    OpenMatters<FinanceState, FinanceEvent> openMatters(
            Ledgers<FinanceState, FinanceEvent> ledgers, Agenda agenda, Standings standings, Clock clock) {
        return OpenMatters.ofWritten(ledgers, new MatchesAwaited(), agenda, standings, clock);
    }

    @Bean
    Witnessing<FinanceState, FinanceEvent> witnessing() {
        return FinanceLedger.WITNESSING;
    }
}
