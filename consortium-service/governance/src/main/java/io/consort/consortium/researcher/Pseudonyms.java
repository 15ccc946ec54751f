package io.consort.consortium.researcher;

import io.consort.kernel.identity.ConsortiumId;
import java.util.List;

/** Whom talent-service knows. A port; it never guesses. */
@FunctionalInterface
public interface Pseudonyms {

    /**
     * Which of some pseudonyms no researcher of a consortium has or had.
     *
     * @throws io.consort.kernel.problem.DomainException UNAVAILABLE when it cannot be learnt now
     */
    List<String> unknown(ConsortiumId consortium, List<String> pseudonyms);
}
