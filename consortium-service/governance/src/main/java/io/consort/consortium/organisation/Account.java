package io.consort.consortium.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Who signs in by a pseudonym, as far as others may be told it.
 *
 * @param program whether it is a program of an organisation, and nobody
 * @param name what it is called; null for a person who has given no name
 */
public record Account(boolean program, @Nullable String name) {

    @Override
    public String toString() {
        return program ? "(program)" : "(person)";
    }
}
