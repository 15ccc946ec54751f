package io.consort.ipledger.party;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.PersonId;
import java.util.List;

/** Researchers whom talent-service knows by a number. A port; it never guesses. */
@FunctionalInterface
public interface Researchers {

    /**
     * Which of some numbers no researcher of a consortium has or had.
     *
     * @throws io.consort.kernel.problem.DomainException UNAVAILABLE when it cannot be learnt now
     */
    List<PersonId> unknown(ConsortiumId consortium, List<PersonId> numbers);
}
