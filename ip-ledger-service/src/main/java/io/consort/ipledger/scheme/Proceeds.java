package io.consort.ipledger.scheme;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Fraction;
import java.util.SequencedMap;
import org.joda.money.Money;

/**
 * What runs down a waterfall, and who may stand at its sides.
 *
 * @param gross before tax
 * @param received after tax: all that can be placed
 * @param inventors their contributions; may be empty
 * @param owners their shares of title at the date; not empty
 * @param used what earlier runs have used of the limits that carry over
 */
public record Proceeds(
        Money gross,
        Money received,
        SequencedMap<PersonId, Fraction> inventors,
        SequencedMap<OrganisationId, Fraction> owners,
        Used used) {

    Money zero() {
        return gross.multipliedBy(0);
    }
}
