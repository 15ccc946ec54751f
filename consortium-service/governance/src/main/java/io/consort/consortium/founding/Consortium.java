package io.consort.consortium.founding;

import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;

/** The consortium whose ledger this is. */
public record Consortium(ConsortiumId id, Foundation foundation) {

    /** As a state has it; empty on the platform's ledger, and until the consortium is created. */
    public static Optional<Consortium> find(ConsortiumState state) {
        return Optional.ofNullable(state.get(Origin.class).consortium());
    }

    /**
     * As a state has it.
     *
     * @throws DomainException NOT_FOUND when it has not been created
     */
    public static Consortium require(ConsortiumState state) {
        return state.get(Origin.class).require();
    }
}
