package io.consort.consortium.exit;

import io.consort.kernel.identity.Id;
import java.util.regex.Pattern;

/** An exit, for example {@code X-7}: numbered from 1. */
public record ExitId(String value) implements Id {

    private static final Pattern NUMBERED = Pattern.compile("X-[1-9][0-9]{0,8}");

    public ExitId {
        Id.require("an exit", value);
    }

    static ExitId of(int number) {
        return new ExitId("X-" + number);
    }

    /** Its place in the list of all exits, from 0; below zero where it can have none. */
    int place() {
        return NUMBERED.matcher(value).matches() ? Integer.parseInt(value.substring(2)) - 1 : -1;
    }

    @Override
    public String toString() {
        return value;
    }
}
