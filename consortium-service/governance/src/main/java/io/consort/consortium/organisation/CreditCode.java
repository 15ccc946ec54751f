package io.consort.consortium.organisation;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/**
 * A unified social credit code (GB 32100-2015), for example {@code 91350100M000100Y43}: two characters for the registering
 * authority and the sort of body, six digits for the region (GB/T 2260), nine for the body, the last of them a check character of its own (GB 11714), and a check character for all.
 * I, O, S, V and Z are not used.
 */
public record CreditCode(String value) implements Id {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SYNTAX = Pattern.compile("[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}");

    public CreditCode {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid(
                    "", "Not a unified social credit code: 18 digits or capital letters without I, O, S, V and Z.");
        }
        if (CheckDigits.mod31(value, ALPHABET) != 0 || CheckDigits.mod11(value.substring(8, 16)) != value.charAt(16)) {
            throw DomainException.invalid("", "A check character of this unified social credit code is wrong.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
