package io.consort.consortium.organisation;

import io.consort.kernel.problem.DomainException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An identity provider that can be told to fail, before or after it has done what it was asked. */
public final class InMemoryIdentityProvider implements IdentityProvider {

    enum Failure {
        BEFORE,
        AFTER,
        REFUSED
    }

    private final Map<String, String> idByAlias = new HashMap<>();
    private final Map<String, Federation> federations = new HashMap<>();
    private final Map<String, String> secrets = new HashMap<>();
    private final Deque<Failure> failures = new ArrayDeque<>();
    private int asked;

    void fails(Failure... next) {
        failures.addAll(java.util.List.of(next));
    }

    int asked() {
        return asked;
    }

    Map<String, String> known() {
        return Map.copyOf(idByAlias);
    }

    /** What was handed over for an organisation; null where nothing was. */
    @Nullable
    String secret(String alias) {
        return secrets.get(alias);
    }

    @Override
    public synchronized void federate(Organisation organisation, Federation federation, @Nullable Secret secret) {
        Failure failure = failures.poll();
        if (failure == Failure.BEFORE) {
            throw DomainException.unavailable("identity-unavailable", "Away.");
        }
        if (failure == Failure.REFUSED) {
            throw DomainException.refused("federation-refused", "It cannot be read.");
        }
        federations.put(organisation.id().value(), federation);
        if (secret != null) {
            secrets.put(organisation.id().value(), secret.value());
        }
        if (failure == Failure.AFTER) {
            throw DomainException.unavailable("identity-unavailable", "The answer was lost.");
        }
    }

    @Override
    public synchronized boolean isFederated(Organisation organisation, Federation federation) {
        return federation.equals(federations.get(organisation.id().value()));
    }

    @Override
    public synchronized String link(Organisation organisation) {
        asked++;
        Failure failure = failures.poll();
        if (failure == Failure.BEFORE) {
            throw DomainException.unavailable("identity-unavailable", "Away.");
        }
        if (failure == Failure.REFUSED) {
            throw DomainException.conflict("identity-conflict", "Taken.");
        }
        String id = idByAlias.computeIfAbsent(organisation.id().value(), alias -> "kc-" + (idByAlias.size() + 1));
        if (failure == Failure.AFTER) {
            throw DomainException.unavailable("identity-unavailable", "The answer was lost.");
        }
        return id;
    }
}
