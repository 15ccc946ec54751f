package io.consort.talent.recognition;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A recognition, by its number: {@code RC-1} is the first. */
public record RecognitionId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("RC-[1-9][0-9]{0,8}");

    public RecognitionId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a recognition: write it as RC-1.");
        }
    }

    static RecognitionId of(int number) {
        return new RecognitionId("RC-" + number);
    }

    int number() {
        return Integer.parseInt(value.substring(3));
    }

    @Override
    public String toString() {
        return value;
    }
}
