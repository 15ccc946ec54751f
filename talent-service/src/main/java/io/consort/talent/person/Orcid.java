package io.consort.talent.person;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/**
 * An ORCID iD: fifteen digits and a check character by ISO 7064 MOD 11-2, in groups of four. The form with
 * {@code https://orcid.org/} before it is read too. It tells who a person is, so it is personal data.
 *
 * @see <a href="https://support.orcid.org/hc/en-us/articles/360006897674">Structure of the ORCID identifier</a>
 */
public record Orcid(String value) implements Id {

    /** How it may be written: as it is, or with its address. */
    public static final Pattern SYNTAX =
            Pattern.compile("(https://orcid\\.org/)?[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]");

    public Orcid {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not an ORCID iD: write it as 0000-0002-1825-0097.");
        }
        value = value.substring(value.lastIndexOf('/') + 1);
        String digits = value.replace("-", "");
        if (digits.charAt(15) != check(digits.substring(0, 15))) {
            throw DomainException.invalid(
                    "", "Not an ORCID iD: its last character does not agree with the others. Look for a typing error.");
        }
    }

    /** The check character of fifteen digits, by ISO 7064 MOD 11-2. */
    static char check(String digits) {
        int total = 0;
        for (int i = 0; i < digits.length(); i++) {
            total = (total + Character.digit(digits.charAt(i), 10)) * 2;
        }
        int check = (12 - total % 11) % 11;
        return check == 10 ? 'X' : Character.forDigit(check, 10);
    }

    @Override
    public String toString() {
        return value;
    }
}
