package io.consort.talent;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service for a consortium's people. */
@SpringBootApplication
public class TalentApplication {

    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(TalentApplication.class, args);
    }
}
