package io.consort.consortium.dues;

import io.consort.consortium.rule.ClassId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount of dues, with what it follows from.
 *
 * @param charterVersion whose rule was applied
 * @param basisYear the year of the basis; null where the rule asks for none
 * @param basis as reported; null where the rule asks for none
 * @param amount what is due, exactly
 */
public record Assessment(
        ClassId membershipClass,
        int charterVersion,
        @Nullable Integer basisYear,
        @Nullable Money basis,
        Money amount) {}
