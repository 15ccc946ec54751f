package io.consort.starter.client;

import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Parties;
import io.consort.starter.web.Register;
import io.consort.starter.web.Standings;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** A service that does not keep the register of organisations itself asks consortium-service who is on it. */
@AutoConfiguration(after = StandingsAutoConfiguration.class)
@ConditionalOnExpression("!'${spring.application.name}'.equals('consortium')")
public class PartiesAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Register register(ServiceClients clients, @Value("${consort.consortium-uri}") URI consortium) {
        return register(clients.client("consortium", consortium, RegisterApi.class));
    }

    @Bean
    Parties parties(Standings standings, Register register) {
        return new Parties(standings, register);
    }

    static Register register(ServiceClient<RegisterApi> consortium) {
        return organisation -> {
            try {
                return consortium
                        .ask(api -> api.organisation(organisation.value()))
                        .registered();
            } catch (DomainException e) {
                throw DomainException.unavailable(
                        "register-unknown",
                        "The consortium service does not say whether " + organisation
                                + " is on the register; nothing is assumed.");
            }
        };
    }
}
