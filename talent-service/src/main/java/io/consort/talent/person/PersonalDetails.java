package io.consort.talent.person;

import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is. It never enters an entry, a log or an address.
 *
 * @param name as the person writes it
 * @param email where to reach them
 * @param orcid null where they have none
 */
public record PersonalDetails(
        String name, String email, @Nullable Orcid orcid) {

    /** Longest name, in characters. */
    public static final int MAX_NAME = 200;

    private static final int MAX_EMAIL = 254; // RFC 5321, 4.5.3.1.3, less the angle brackets
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,253}");

    public PersonalDetails {
        if (name.isBlank() || name.length() > MAX_NAME || hasControls(name)) {
            throw DomainException.invalid(
                    "/name", "A name has 1 to " + MAX_NAME + " characters and stands on one line.");
        }
        if (email.length() > MAX_EMAIL
                || hasControls(email)
                || !EMAIL.matcher(email).matches()) {
            throw DomainException.invalid("/email", "Not an e-mail address.");
        }
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /** Says nothing of the person, so that no log does. */
    @Override
    public String toString() {
        return "PersonalDetails[withheld]";
    }
}
