package io.consort.starter.need;

import static java.util.Objects.requireNonNull;

import io.consort.starter.ledger.LedgersAutoConfiguration;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A service with {@link OpenMatters} tells each caller what awaits it. */
@AutoConfiguration(after = LedgersAutoConfiguration.class)
@ConditionalOnBean(OpenMatters.class)
@Import(NeedsController.class)
public class NeedsAutoConfiguration {

    /** Whoever has words of its own for needs sees which kinds there are. */
    @Bean
    @SuppressWarnings("unchecked") // A property that is a text
    OpenApiCustomizer kindsOfNeed(OpenMatters<?, ?> matters) {
        return document -> {
            Schema<?> need =
                    requireNonNull(document.getComponents().getSchemas().get("NeedResponse"));
            ((Schema<String>) requireNonNull(need.getProperties().get("kind"))).setEnum(matters.kinds());
        };
    }
}
