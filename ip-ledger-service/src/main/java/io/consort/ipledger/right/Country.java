package io.consort.ipledger.right;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A country by its code of two letters (ISO 3166-1 alpha-2). Which codes are in use is looked at when a right is asked for. */
public record Country(String value) implements Id, Comparable<Country> {

    /** How many codes there can be. */
    static final int CODES = 26 * 26;

    private static final Pattern SYNTAX = Pattern.compile("[A-Z]{2}");

    public Country {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a country: write its two-letter code, for example DE.");
        }
    }

    /** Its place among all codes there can be. */
    int position() {
        return (value.charAt(0) - 'A') * 26 + (value.charAt(1) - 'A');
    }

    @Override
    public int compareTo(Country other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
