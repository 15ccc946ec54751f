package io.consort.ipledger.scheme;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.joda.money.Money;

/**
 * What runs down a waterfall, and who may stand at its sides.
 *
 * @param gross before tax
 * @param received after tax: all that can be placed
 * @param inventors their contributions; may be empty
 * @param owners their shares of title at the date, as they count among one another; empty where all of them are left out
 * @param outlays what was spent on the asset and comes back, the oldest first, whether or not it has come back
 * @param used what earlier runs have used of the limits that carry over
 * @param leftOut who gets nothing but what it spent itself, whatever a tier says
 */
public record Proceeds(
        Money gross,
        Money received,
        SequencedMap<PersonId, Fraction> inventors,
        SequencedMap<OrganisationId, Fraction> owners,
        List<Outlay> outlays,
        Used used,
        Set<OrganisationId> leftOut) {

    public Proceeds {
        outlays = List.copyOf(outlays);
        leftOut = Set.copyOf(leftOut);
    }

    /** Where nothing was spent, and nobody is left out. */
    public Proceeds(
            Money gross,
            Money received,
            SequencedMap<PersonId, Fraction> inventors,
            SequencedMap<OrganisationId, Fraction> owners,
            Used used) {
        this(gross, received, inventors, owners, List.of(), used, Set.of());
    }

    /** Whether a payee is one who gets nothing, or a unit of one. */
    boolean leavesOut(Payee payee) {
        return payee.organisation().filter(leftOut::contains).isPresent();
    }

    Money zero() {
        return gross.multipliedBy(0);
    }
}
