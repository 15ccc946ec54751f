package io.consort.consortium.charter;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.organisation.Heirs;
import io.consort.kernel.identity.OrganisationId;

/** Who keeps the consortium's office. */
public final class Secretariat {

    private Secretariat() {}

    /**
     * Whom the charter in force names, or who has its place since it is no more.
     *
     * @throws io.consort.kernel.problem.DomainException NOT_FOUND when the consortium has not been created
     */
    public static OrganisationId of(ConsortiumState state) {
        return state.get(Heirs.class).now(Charter.of(state).secretariat());
    }
}
