package io.consort.ipledger.right.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the edge of rights needs besides the ledger. */
@Configuration(proxyBeanMethods = false)
class RightConfiguration {

    /**
     * @param signingKey the service's own secret, of which the seal's is derived
     * @param formerKeys signing keys that were replaced, under which terms may still be sealed
     */
    @Bean
    RoyaltySeal royaltySeal(
            @Value("${consort.ledger.signing-key}") String signingKey,
            @Value("${consort.royalty.former-keys:}") List<String> formerKeys) {
        return new RoyaltySeal(
                Stream.concat(Stream.of(signingKey), formerKeys.stream()).toList());
    }
}
