package io.consort.consortium.assembly;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.deadline.Deadlines;
import io.consort.consortium.dues.BooksWatch;
import io.consort.consortium.dues.Invoicing;
import io.consort.consortium.dues.Payments;
import io.consort.consortium.dues.Receivables;
import io.consort.consortium.dues.client.FinanceReceivables;
import io.consort.consortium.founding.Foundations;
import io.consort.consortium.organisation.SeatAdministration;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.witness.Witnessing;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.need.OpenMatters;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what happens to members by itself: deadlines, and dues in the books; what awaits them; and what witnesses are here. */
@Configuration(proxyBeanMethods = false)
class RollConfiguration {

    @Bean
    Receivables receivables(ServiceClients clients, @Value("${consort.finance-uri}") URI finance) {
        return new FinanceReceivables(clients, finance);
    }

    @Bean
    Invoicing invoicing(Receivables receivables) {
        return new Invoicing(receivables);
    }

    @Bean
    Payments payments(Receivables receivables) {
        return new Payments(receivables);
    }

    @Bean
    BooksWatch booksWatch(Agenda agenda, Receivables receivables) {
        return new BooksWatch(agenda, receivables);
    }

    @Bean
    Deadlines deadlines(Clock clock) {
        return new Deadlines(clock);
    }

    @Bean
    OpenMatters<ConsortiumState, ConsortiumEvent> openMatters(
            Ledgers<ConsortiumState, ConsortiumEvent> ledgers, SeatAdministration administration, Clock clock) {
        return new OpenMatters<>(
                ledgers,
                new AdministeredNeeds(new ConsortiumNeeds(), administration),
                () -> Foundations.of(ledgers.ledger(LedgerId.PLATFORM).read().state()).byId().keySet().stream()
                        .map(ConsortiumId::new)
                        .toList(),
                clock,
                () -> ledgers.ledger(LedgerId.PLATFORM).latest().height());
    }

    @Bean
    Witnessing<ConsortiumState, ConsortiumEvent> witnessing() {
        return ConsortiumLedger.WITNESSING;
    }
}
