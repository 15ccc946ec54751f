package io.consort.ipledger.asset;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A class and subclass of the Locarno Classification of designs, for example {@code 14-02}; classes are 01 to 32. */
public record LocarnoClass(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("(0[1-9]|[12][0-9]|3[0-2])-[0-9]{2}");

    public LocarnoClass {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a class of the Locarno Classification: write it as 14-02.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
