package io.consort.ipledger;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service: who owns what, and who is paid. */
@SpringBootApplication(proxyBeanMethods = false)
public class IpLedgerApplication {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(IpLedgerApplication.class, arguments);
    }
}
