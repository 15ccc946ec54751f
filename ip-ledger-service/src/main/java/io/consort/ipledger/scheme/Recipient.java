package io.consort.ipledger.scheme;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.joda.money.Money;

/** Who a column of bands is for. */
public sealed interface Recipient {

    /** Who shares in it, and how; nobody where there is no such person for this asset. */
    SequencedMap<Payee, Fraction> shares(Proceeds proceeds);

    /** Who gets what of a part; nobody gets anything where nobody shares in it. */
    default SequencedMap<Payee, Money> split(Money part, Proceeds proceeds) {
        SequencedMap<Payee, Fraction> shares = shares(proceeds);
        return shares.isEmpty() ? new LinkedHashMap<>() : Allocation.split(part, shares);
    }

    /** The inventors, by their contributions. */
    record ByContribution() implements Recipient {
        @Override
        public SequencedMap<Payee, Fraction> shares(Proceeds proceeds) {
            SequencedMap<Payee, Fraction> shares = new LinkedHashMap<>();
            proceeds.inventors().forEach((PersonId person, Fraction share) -> shares.put(Payee.of(person), share));
            return shares;
        }
    }

    /** The owners, by their title at the date. */
    record ByTitle() implements Recipient {
        @Override
        public SequencedMap<Payee, Fraction> shares(Proceeds proceeds) {
            SequencedMap<Payee, Fraction> shares = new LinkedHashMap<>();
            proceeds.owners().forEach((OrganisationId owner, Fraction share) -> shares.put(Payee.of(owner), share));
            return shares;
        }
    }

    /**
     * One that the scheme names.
     *
     * @param payee an organisation, a unit of one, or the common fund
     */
    record Named(Payee payee) implements Recipient {
        public Named {
            if (payee.person()) {
                throw DomainException.invalid("/payee", "A scheme names no persons: inventors are those of the asset.");
            }
        }

        @Override
        public SequencedMap<Payee, Fraction> shares(Proceeds proceeds) {
            SequencedMap<Payee, Fraction> shares = new LinkedHashMap<>();
            shares.put(payee, Fraction.ONE);
            return shares;
        }
    }
}
