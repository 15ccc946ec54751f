package io.consort.starter.need;

import io.consort.starter.ledger.LedgersAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Import;

/** A service with {@link OpenMatters} tells each caller what awaits it. */
@AutoConfiguration(after = LedgersAutoConfiguration.class)
@ConditionalOnBean(OpenMatters.class)
@Import(NeedsController.class)
public class NeedsAutoConfiguration {}
