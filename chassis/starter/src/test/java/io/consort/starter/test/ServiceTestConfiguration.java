package io.consort.starter.test;

import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.InMemoryAgenda;
import io.consort.kernel.foureyes.AskedActs;
import io.consort.kernel.foureyes.InMemoryAskedActs;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.SignedCheckpoints;
import io.consort.starter.ledger.NamedStores;
import io.consort.starter.security.IdentityProperties;
import io.consort.starter.security.TokenRules;
import io.consort.starter.web.Restrictions;
import io.consort.starter.web.Role;
import io.consort.starter.web.Standings;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** What stands in for the world around a service. */
@TestConfiguration(proxyBeanMethods = false)
class ServiceTestConfiguration {

    @Bean
    BlockStore blockStore() {
        return new InMemoryBlockStore();
    }

    @Bean
    Agenda agenda() {
        return new InMemoryAgenda();
    }

    @Bean
    NamedStores namedStores() {
        return new InMemoryStores();
    }

    @Bean
    AskedActs askedActs() {
        return new InMemoryAskedActs();
    }

    @Bean
    SignedCheckpoints signedCheckpoints() {
        return new InMemorySignedCheckpoints();
    }

    @Bean
    TokenIssuer tokenIssuer() {
        return new TokenIssuer();
    }

    @Bean
    JwtDecoder jwtDecoder(TokenIssuer issuer, IdentityProperties identity) {
        return issuer.decoder(TokenRules.of(identity));
    }

    @Bean
    GivenStandings givenStandings() {
        return new GivenStandings();
    }

    /** Only where the service does not know standings itself. */
    @Bean
    @Fallback
    Standings standings(GivenStandings given) {
        return new Standings() {
            @Override
            public Optional<Role> of(ConsortiumId consortium, OrganisationId organisation) {
                return given.of(consortium, organisation);
            }

            @Override
            public Restrictions restrictions(ConsortiumId consortium, OrganisationId organisation) {
                return given.restrictions(consortium);
            }
        };
    }

    /** Only where the service does not keep resolutions itself. */
    @Bean
    @ConditionalOnExpression("!'${spring.application.name}'.equals('consortium')")
    GivenWarrants warrants() {
        return new GivenWarrants();
    }

    /** Only where the service does not keep the register itself. */
    @Bean
    @ConditionalOnExpression("!'${spring.application.name}'.equals('consortium')")
    GivenRegister register() {
        return new GivenRegister();
    }

    @Bean
    Api api(Environment environment, TokenIssuer issuer, GivenStandings standings) {
        return Api.anonymous(environment, issuer, standings);
    }
}
