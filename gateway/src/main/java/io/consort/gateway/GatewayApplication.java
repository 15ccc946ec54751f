package io.consort.gateway;

import io.consort.edge.problem.ProblemConfiguration;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The gateway as a process. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import(ProblemConfiguration.class)
public class GatewayApplication {

    /** Starts the gateway; everything it can be told is in {@link GatewayProperties} and {@code application.yaml}. */
    public static void main(String[] args) {
        SpringApplication.run(GatewayApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
