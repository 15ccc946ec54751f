package io.consort.ipledger.scheme;

import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A step of a waterfall: it takes a part of what is left, and says who gets that part. */
public sealed interface Tier
        permits Levy, Recovery, ExpenseRecovery, Fixed, Inventors, Units, Bands, Bounded, Owners, Remainder {

    /** Longest name, in characters. */
    int MAX_NAME = 100;

    /** What a statement calls it. */
    String name();

    /** By what its limits are counted over all versions of a scheme: its id, which is its name where it has no other. */
    default String meter() {
        return name();
    }

    /** Whether it counts anything over several runs. */
    default boolean counts() {
        return false;
    }

    /** Whether it says by what it is counted, rather than being counted by its name. */
    default boolean identified() {
        return !meter().equals(name());
    }

    /** What it takes, which is no more than is left. */
    Take take(Proceeds proceeds, Money left);

    /** The currency its amounts are in; empty where it names none. */
    default Optional<CurrencyUnit> currency() {
        return Optional.empty();
    }

    /** Whether it always takes all that is left, so that only the last can be of its kind. */
    default boolean takesAll() {
        return false;
    }

    /** Sees that a name can be printed. */
    static void requireName(String name) {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw DomainException.invalid("/name", "A tier has a name of 1 to " + MAX_NAME + " characters.");
        }
    }

    /** Sees that an id can be one; every name can. */
    static void requireId(@Nullable String id) {
        if (id != null && (id.isBlank() || id.length() > MAX_NAME)) {
            throw DomainException.invalid("/id", "A tier's id has 1 to " + MAX_NAME + " characters.");
        }
    }

    /** Sees that a rate takes something and no more than all. */
    static void requireRate(Fraction rate) {
        if (!rate.isShare()) {
            throw DomainException.invalid("/rate", "A rate is above 0 and at most 1, and " + rate + " is not.");
        }
    }

    /** Sees that an amount is one. */
    static void requirePositive(String pointer, String what, Money amount) {
        if (!amount.isPositive()) {
            throw DomainException.invalid(pointer, what + " is above zero.");
        }
    }
}
