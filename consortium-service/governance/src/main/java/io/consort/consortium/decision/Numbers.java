package io.consort.consortium.decision;

import io.consort.kernel.identity.Id;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what is numbered from 1 without gaps by its id, such as {@code M-7}. */
final class Numbers {

    private static final Pattern SYNTAX = Pattern.compile("[MVR]-[1-9][0-9]{0,8}");

    private Numbers() {}

    static <T> Optional<T> find(List<T> all, char letter, Id id) {
        return place(all, letter, id) < 0 ? Optional.empty() : Optional.of(all.get(place(all, letter, id)));
    }

    /** Where it stands in the list; below zero where it does not. */
    static int place(List<?> all, char letter, Id id) {
        String text = id.value();
        if (text.charAt(0) != letter || !SYNTAX.matcher(text).matches()) {
            return -1;
        }
        int number = Integer.parseInt(text.substring(2));
        return number <= all.size() ? number - 1 : -1;
    }
}
