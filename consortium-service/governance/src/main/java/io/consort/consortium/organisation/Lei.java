package io.consort.consortium.organisation;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/**
 * A legal entity identifier (ISO 17442-1), for example {@code 506700GE1G29325QX363}: eighteen letters or digits and two check
 * digits, which make the whole leave 1 by ISO/IEC 7064, MOD 97-10.
 */
public record Lei(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");

    /** The digits that MOD 97-10 makes; the other three leave the same remainder as one of these. */
    private static final int LEAST_CHECK = 2;

    private static final int MOST_CHECK = 98;

    public Lei {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not an LEI: 18 capital letters or digits, then two check digits.");
        }
        int check = Integer.parseInt(value.substring(18));
        if (CheckDigits.mod97(value) != 1 || check < LEAST_CHECK || check > MOST_CHECK) {
            throw DomainException.invalid("", "The check digits of this LEI are wrong.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
