package io.consort.ipledger.scheme;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import java.util.List;
import java.util.SequencedMap;
import org.joda.money.Money;

/**
 * What runs down a waterfall, and who may stand at its sides.
 *
 * @param gross before tax
 * @param received after tax: all that can be placed
 * @param inventors their contributions; may be empty
 * @param owners their shares of title at the date; not empty
 * @param outlays what was spent on the asset and comes back, the oldest first, whether or not it has come back
 * @param used what earlier runs have used of the limits that carry over
 */
public record Proceeds(
        Money gross,
        Money received,
        SequencedMap<PersonId, Fraction> inventors,
        SequencedMap<OrganisationId, Fraction> owners,
        List<Outlay> outlays,
        Used used) {

    public Proceeds {
        outlays = List.copyOf(outlays);
    }

    /** Where nothing was spent. */
    public Proceeds(
            Money gross,
            Money received,
            SequencedMap<PersonId, Fraction> inventors,
            SequencedMap<OrganisationId, Fraction> owners,
            Used used) {
        this(gross, received, inventors, owners, List.of(), used);
    }

    Money zero() {
        return gross.multipliedBy(0);
    }
}
