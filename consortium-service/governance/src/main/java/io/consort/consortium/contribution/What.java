package io.consort.consortium.contribution;

import io.consort.consortium.Wording;
import io.consort.consortium.rule.ContributionKind;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import org.joda.money.Money;

/** What is contributed. */
public sealed interface What {

    /** Longest description, in characters. */
    int LONGEST = 300;

    /** Of which kind it is. */
    ContributionKind kind();

    /**
     * Money beyond dues.
     *
     * @param bankReference by which the bank names the payment
     */
    record Cash(Money amount, String bankReference) implements What {
        public Cash {
            requirePositive("/given/amount/amount", amount);
            bankReference = Wording.require("/given/bankReference", bankReference, LONGEST);
        }

        @Override
        public ContributionKind kind() {
            return ContributionKind.CASH;
        }
    }

    /**
     * Something of value.
     *
     * @param what in words that name no person
     * @param worth as the receiving side accepts it
     */
    record InKind(String what, Money worth) implements What {
        public InKind {
            what = Wording.require("/given/what", what, LONGEST);
            requirePositive("/given/worth/amount", worth);
        }

        @Override
        public ContributionKind kind() {
            return ContributionKind.IN_KIND;
        }
    }

    /**
     * The work of people.
     *
     * @param what they do, in words that name no person
     * @param personMonths above zero
     */
    record People(String what, Fraction personMonths) implements What {

        private static final Fraction MOST = Fraction.of(12_000, 1);

        public People {
            what = Wording.require("/given/what", what, LONGEST);
            if (personMonths.signum() <= 0 || personMonths.compareTo(MOST) > 0) {
                throw DomainException.invalid("/given/personMonths", "Above 0, and at most " + MOST + ".");
            }
        }

        @Override
        public ContributionKind kind() {
            return ContributionKind.PEOPLE;
        }
    }

    private static void requirePositive(String pointer, Money amount) {
        if (!amount.isPositive()) {
            throw DomainException.invalid(pointer, "Above 0.");
        }
    }
}
