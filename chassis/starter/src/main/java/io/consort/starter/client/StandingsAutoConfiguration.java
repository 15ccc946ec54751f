package io.consort.starter.client;

import com.github.benmanes.caffeine.cache.Ticker;
import io.consort.starter.web.Standings;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** A service that does not know standings itself asks consortium-service. */
@AutoConfiguration(after = ServiceClientsAutoConfiguration.class)
@ConditionalOnMissingBean(Standings.class)
public class StandingsAutoConfiguration {

    @Bean
    FeignStandings standings(ServiceClients clients, @Value("${consort.consortium-uri}") URI consortium) {
        return new FeignStandings(
                clients.client("consortium", consortium, StandingsApi.class),
                clients.client("consortium", consortium, StandingsApi.class),
                Ticker.systemTicker());
    }

    @Bean
    Following followingStandings(FeignStandings standings) {
        return new Following(standings);
    }
}
