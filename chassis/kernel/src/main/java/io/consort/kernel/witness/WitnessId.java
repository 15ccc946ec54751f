package io.consort.kernel.witness;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A witness's key, numbered in the order of recording: {@code W-1}, {@code W-2}, … */
public record WitnessId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("W-[1-9][0-9]{0,8}");

    public WitnessId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a witness: write its number, for example W-1.");
        }
    }

    static WitnessId of(int number) {
        return new WitnessId("W-" + number);
    }

    int number() {
        return Integer.parseInt(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
