package io.consort.starter.closure;

import io.consort.kernel.closure.LedgerClosing;
import io.consort.starter.ledger.LedgersAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Import;

/** A service that says what closing its main ledgers means, by a {@link LedgerClosing}, can be told to close them. */
@AutoConfiguration(after = LedgersAutoConfiguration.class)
@ConditionalOnBean(LedgerClosing.class)
@Import(ClosureController.class)
public class ClosureAutoConfiguration {}
