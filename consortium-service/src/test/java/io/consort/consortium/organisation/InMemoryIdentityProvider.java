package io.consort.consortium.organisation;

import io.consort.kernel.problem.DomainException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** An identity provider that can be told to fail, before or after it has done what it was asked. */
public final class InMemoryIdentityProvider implements IdentityProvider {

    enum Failure {
        BEFORE,
        AFTER,
        REFUSED
    }

    private final Map<String, String> idByAlias = new HashMap<>();
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
