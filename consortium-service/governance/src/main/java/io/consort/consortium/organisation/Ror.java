package io.consort.consortium.organisation;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An identifier of the Research Organization Registry, for example {@code 00hj54h04}; its address
 * {@code https://ror.org/00hj54h04} is read too. A zero, six characters of Crockford's base 32, and two check digits:
 * {@code 98 - (100 n mod 97)} where {@code n} is the number that the first seven characters write
 * (https://ror.readme.io/docs/identifier; the check is ISO/IEC 7064, MOD 97-10).
 */
public record Ror(String value) implements Id {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    /** How it may be written: as it is, or with its address. */
    public static final Pattern SYNTAX = Pattern.compile(
            "((https?://)?(www\\.)?ror\\.org/)?0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}", Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile("^.*/");

    public Ror {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a ROR identifier: write it as \"00hj54h04\".");
        }
        value = ADDRESS.matcher(value).replaceFirst("").toLowerCase(Locale.ROOT);
        if (!value.endsWith(check(value))) {
            throw DomainException.invalid("", "The check digits of this ROR identifier are wrong.");
        }
    }

    private static String check(String value) {
        long number = 0;
        for (int i = 0; i < 7; i++) {
            number = number * 32 + ALPHABET.indexOf(value.charAt(i));
        }
        return String.format(Locale.ROOT, "%02d", 98 - number * 100 % 97);
    }

    @Override
    public String toString() {
        return value;
    }
}
