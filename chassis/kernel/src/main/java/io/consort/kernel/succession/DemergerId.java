package io.consort.kernel.succession;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A demerger, numbered on the platform's register in the order of recording: {@code D-1}, {@code D-2}, … */
public record DemergerId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("D-[1-9][0-9]{0,8}");

    public DemergerId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a demerger: write its number, for example D-1.");
        }
    }

    /** The one of that number. */
    public static DemergerId of(int number) {
        return new DemergerId("D-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
