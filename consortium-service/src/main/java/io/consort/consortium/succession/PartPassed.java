package io.consort.consortium.succession;

import io.consort.kernel.succession.Division;
import java.time.LocalDate;

/**
 * What a demerger's plan names of this ledger passed: a membership by this entry, seats and engagements by entries of their own after it in its
 * block.
 *
 * @param on the first day of that here: on which the consortium knows it
 */
public record PartPassed(Division division, LocalDate on) implements SuccessionEvent {

    @Override
    public String subject() {
        return "demergers/" + division.demerger();
    }
}
