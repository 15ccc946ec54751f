package io.consort.application;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs consortium-service: how consortia are governed, what they do, and what passes between the two. */
@SpringBootApplication(scanBasePackages = {"io.consort.consortium", "io.consort.work", "io.consort.application"})
public class ConsortiumApplication {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(ConsortiumApplication.class, arguments);
    }
}
