package io.consort.work.assembly;

import io.consort.kernel.ledger.Ledgers;
import io.consort.starter.ledger.LedgerHouse;
import io.consort.starter.web.Answers;
import io.consort.work.WorkEvent;
import io.consort.work.WorkState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the ledgers of the work beside the main ones. What a service has one of for its main ledgers is passed on here, and is no bean. */
@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

    @Bean(destroyMethod = "") // closed with the house
    Ledgers<WorkState, WorkEvent> workLedgers(LedgerHouse house) {
        return house.run(WorkLedger.DEFINITION);
    }

    @Bean
    Answers<WorkState, WorkEvent> workAnswers(Ledgers<WorkState, WorkEvent> ledgers) {
        return new Answers<>(ledgers);
    }
}
