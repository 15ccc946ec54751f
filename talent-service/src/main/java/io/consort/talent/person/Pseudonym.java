package io.consort.talent.person;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * What a person is called in the ledger: {@code R-17}. It is kept to capitals and digits, so that nobody is tempted to write a
 * name into a ledger that forgets nothing.
 */
public record Pseudonym(String value) implements Id, Comparable<Pseudonym> {

    private static final Pattern SYNTAX = Pattern.compile("R-[A-Z0-9]{1,20}");
    private static final Comparator<Pseudonym> BY_NUMBER =
            Comparator.comparingInt((Pseudonym id) -> id.value.length()).thenComparing(Pseudonym::value);

    public Pseudonym {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid(
                    "", "Not a researcher's pseudonym: R- and 1 to 20 capital letters or digits, for example R-17.");
        }
    }

    /** Whether a text is written as one. */
    public static boolean isOne(String text) {
        return SYNTAX.matcher(text).matches();
    }

    /** The pseudonym of that number. */
    public static Pseudonym of(int number) {
        return new Pseudonym("R-" + number);
    }

    @Override
    public int compareTo(Pseudonym other) {
        return BY_NUMBER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
