package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumState;
import io.consort.kernel.identity.OrganisationId;
import java.util.Optional;
import org.joda.money.Money;

/** What those that leave owe of their dues. */
public interface ExitTerms {

    /**
     * What a member owes of the dues of a year: of the year in which its exit was settled what the terms of that say, and of
     * years after it nothing, since the books reckon no exit anew; empty while it is being settled.
     *
     * @param whole as assessed
     */
    Optional<Money> owed(ConsortiumState state, OrganisationId organisation, int year, Money whole);
}
