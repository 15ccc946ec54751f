package io.consort.finance;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service for a consortium's money. */
@SpringBootApplication
public class FinanceApplication {

    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(FinanceApplication.class, args);
    }
}
