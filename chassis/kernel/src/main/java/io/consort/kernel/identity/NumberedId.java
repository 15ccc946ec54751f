package io.consort.kernel.identity;

import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;

/** An id that says which of its kind it is in the order of recording, from 1: one or two letters, a hyphen and the number. */
public interface NumberedId extends Id {

    /** Most digits that a number has. */
    int MAX_DIGITS = 9;

    /** Which it is in the order of recording, from 1. */
    default int number() {
        return Integer.parseInt(value().substring(value().indexOf('-') + 1));
    }

    /** The one of that number in a list of all, which begins with 1 and has no gaps; empty where there is none yet. */
    default <T> Optional<T> in(List<T> all) {
        return number() <= all.size() ? Optional.of(all.get(number() - 1)) : Optional.empty();
    }

    /**
     * For the compact constructor of such an id.
     *
     * @param letters what it begins with, such as {@code G} for {@code G-1}
     * @param otherwise what is said where it is none
     * @throws DomainException INVALID when it is not those letters and a number
     */
    static void require(String letters, String value, String otherwise) {
        String digits = value.startsWith(letters + "-") ? value.substring(letters.length() + 1) : "";
        boolean numbered = !digits.isEmpty()
                && digits.length() <= MAX_DIGITS
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        if (!numbered) {
            throw DomainException.invalid("", otherwise);
        }
    }
}
