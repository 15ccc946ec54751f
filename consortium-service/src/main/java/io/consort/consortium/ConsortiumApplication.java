package io.consort.consortium;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs consortium-service. */
@SpringBootApplication
public class ConsortiumApplication {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(ConsortiumApplication.class, arguments);
    }
}
