package io.consort.starter.test;

import io.consort.kernel.identity.ClientKey;
import io.consort.starter.client.ClientProperties;
import io.consort.starter.client.ServiceClients;
import io.consort.starter.client.ServiceTokens;
import io.consort.starter.security.IdentityProperties;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.List;

/**
 * Clients of services that a test plays. They wait for an answer longer than any machine is busy; only where the test is of an answer that
 * does not come in time are they impatient, and only for that answer: to connect and to get a token stays as slow as the machine is.
 */
public final class Clients {

    /** Longer than any machine is busy. */
    public static final Duration PATIENT = Duration.ofMinutes(2);

    /** How long an answer may be late that nobody is to wait for, in milliseconds: longer than whoever is impatient tries. */
    public static final int LATE = 60_000;

    private static final Duration IMPATIENT = Duration.ofSeconds(1);

    /** One for all tests: it takes a second to make. */
    private static final String CLIENT_KEY = ClientKey.generate().secretText();

    private Clients() {}

    /** How this service shows who it is to a provider of identities at that address, in the realm {@code consort}. */
    public static IdentityProperties identity(String provider) {
        return new IdentityProperties("issuer", provider, "consort", "consort", "consortium-service", CLIENT_KEY);
    }

    /** Of a service that gets its tokens at that address, and waits for what it asked. */
    public static ServiceClients patient(String provider) {
        return clients(provider, PATIENT, PATIENT);
    }

    /** The same, that does not wait for an answer. */
    public static ServiceClients impatient(String provider) {
        return clients(provider, IMPATIENT, PATIENT);
    }

    /** The same, that does not wait for a token either. */
    public static ServiceClients impatientForATokenToo(String provider) {
        return clients(provider, IMPATIENT, IMPATIENT);
    }

    private static ServiceClients clients(String provider, Duration forAnAnswer, Duration forAToken) {
        return new ServiceClients(
                waiting(forAnAnswer),
                new ServiceTokens(identity(provider), waiting(forAToken)),
                CircuitBreakerRegistry.ofDefaults(),
                List.of());
    }

    private static ClientProperties waiting(Duration forAnAnswer) {
        return new ClientProperties(PATIENT, forAnAnswer, 2, Duration.ofMillis(10), 20, 20, 50, Duration.ofSeconds(5));
    }
}
