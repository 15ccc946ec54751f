package io.consort.ipledger.right.web;

import io.consort.starter.ledger.LedgerProperties;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the edge of rights needs besides the ledger. */
@Configuration(proxyBeanMethods = false)
class RightConfiguration {

    /**
     * @param ledger has the service's own secret, of which the seal's is derived, and those that it took the place of
     * @param formerKeys further secrets under which terms may still be sealed
     */
    @Bean
    RoyaltySeal royaltySeal(
            LedgerProperties ledger, @Value("${consort.royalty.former-keys:}") List<String> formerKeys) {
        return new RoyaltySeal(
                Stream.concat(ledger.secrets().stream(), formerKeys.stream()).toList());
    }
}
