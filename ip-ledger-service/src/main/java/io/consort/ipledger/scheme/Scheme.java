package io.consort.ipledger.scheme;

import io.consort.kernel.problem.DomainException;

/**
 * A waterfall that a consortium adopted.
 *
 * @param id the scheme
 * @param version from 1; a version never changes
 * @param name what members call it
 * @param waterfall how income is placed
 */
public record Scheme(SchemeId id, int version, String name, Waterfall waterfall) {

    /** Longest name, in characters. */
    public static final int MAX_NAME = 200;

    static void requireName(String name) {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw DomainException.invalid("/name", "A scheme has a name of 1 to " + MAX_NAME + " characters.");
        }
    }
}
