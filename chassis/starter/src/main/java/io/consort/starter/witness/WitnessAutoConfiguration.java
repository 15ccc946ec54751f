package io.consort.starter.witness;

import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.note.SignedCheckpoints;
import io.consort.kernel.witness.Witnessing;
import io.consort.starter.ledger.LedgerHouse;
import io.consort.starter.ledger.LedgersAutoConfiguration;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Standings;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A service that says what witnesses are in its main ledgers, by a {@link Witnessing}, has them; other ledgers find their desk here. */
@AutoConfiguration(after = LedgersAutoConfiguration.class)
@ConditionalOnBean(LedgerHouse.class)
public class WitnessAutoConfiguration {

    @Bean
    WitnessDesks witnessDesks(SignedCheckpoints signed, Checkpoints checkpoints, Standings standings, Clock clock) {
        return new WitnessDesks(signed, checkpoints, standings, clock);
    }

    /** Of the main ledgers. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(Witnessing.class)
    @Import(WitnessController.class)
    static class Main {

        @Bean
        <S, E extends Event> WitnessDesk<S, E> witnessDesk(
                WitnessDesks desks, Answers<S, E> answers, Witnessing<S, E> witnessing) {
            return desks.desk(answers, witnessing);
        }
    }
}
