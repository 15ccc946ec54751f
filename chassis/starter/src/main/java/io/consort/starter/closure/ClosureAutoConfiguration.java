package io.consort.starter.closure;

import io.consort.kernel.closure.LedgerClosing;
import io.consort.kernel.ledger.Event;
import io.consort.starter.ledger.LedgersAutoConfiguration;
import io.consort.starter.web.Answers;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A service that says what closing its ledgers means, by a {@link LedgerClosing}, can be told to close them. */
@AutoConfiguration(after = LedgersAutoConfiguration.class)
@ConditionalOnBean(LedgerClosing.class)
@Import(ClosureController.class)
public class ClosureAutoConfiguration {

    @Bean
    <S, E extends Event> Closures<S, E> closures(Answers<S, E> answers, LedgerClosing<S, E> closing) {
        return new Closures<>(answers, closing);
    }
}
