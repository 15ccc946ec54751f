package io.consort.ipledger.notice;

import io.consort.kernel.identity.Id;
import io.consort.kernel.problem.DomainException;
import java.util.regex.Pattern;

/** A notice, numbered in the order of giving: {@code N-1}, {@code N-2}, … */
public record NoticeId(String value) implements Id {

    private static final Pattern SYNTAX = Pattern.compile("N-[1-9][0-9]{0,8}");

    public NoticeId {
        if (!SYNTAX.matcher(value).matches()) {
            throw DomainException.invalid("", "Not a notice: write its number, for example N-1.");
        }
    }

    static NoticeId of(int number) {
        return new NoticeId("N-" + number);
    }

    int number() {
        return Integer.parseInt(value.substring(2));
    }

    @Override
    public String toString() {
        return value;
    }
}
