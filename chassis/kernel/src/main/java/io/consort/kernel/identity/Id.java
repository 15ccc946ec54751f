package io.consort.kernel.identity;

import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/**
 * A readable identifier that is never reused. Implemented by one-component records; written to JSON as its text.
 * An id is safe in a path: letters, digits, dot, underscore and hyphen, beginning with a letter or digit, at most 64.
 */
public interface Id {

    /** Longest id, in characters. */
    int MAX_LENGTH = 64;

    /** What every id looks like. */
    Pattern SYNTAX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** The identifier itself. */
    String value();

    /**
     * For the compact constructor of an id record.
     *
     * @return the value
     * @throws DomainException INVALID when it is not an id
     */
    static String require(String what, String value) {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid(
                    "",
                    "Not " + what + ": 1 to " + MAX_LENGTH
                            + " letters, digits, dots, underscores or hyphens, beginning with a letter or digit.");
        }
        return value;
    }
}
