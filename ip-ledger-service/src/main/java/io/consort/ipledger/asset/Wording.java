package io.consort.ipledger.asset;

import io.consort.kernel.problem.DomainException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What all short texts and lists of an asset's particulars are held to. */
final class Wording {

    private static final int MAX_TEXT = 200;
    private static final int MAX_LIST = 50;
    private static final Pattern LICENCE = Pattern.compile("[A-Za-z0-9(][A-Za-z0-9.+() :-]{0,199}");

    private Wording() {}

    static void require(String pointer, String text) {
        if (text.isBlank() || text.length() > MAX_TEXT) {
            throw DomainException.invalid(pointer, "It has 1 to " + MAX_TEXT + " characters.");
        }
    }

    static void requireIfAny(String pointer, @Nullable String text) {
        if (text != null) {
            require(pointer, text);
        }
    }

    static void requireLicence(String pointer, String licence) {
        if (!LICENCE.matcher(licence).matches()) {
            throw DomainException.invalid(
                    pointer, "Not a licence: write its SPDX identifier or expression, for example Apache-2.0.");
        }
    }

    static List<String> requireEach(String pointer, List<String> texts) {
        List<String> few = requireFew(pointer, texts);
        few.forEach(text -> require(pointer, text));
        return few;
    }

    /** As an immutable list of at most {@value #MAX_LIST}, each once. */
    static <T> List<T> requireFew(String pointer, List<T> list) {
        if (list.size() > MAX_LIST) {
            throw DomainException.invalid(pointer, "At most " + MAX_LIST + " are named.");
        }
        Set<T> seen = new HashSet<>();
        for (T each : list) {
            if (each == null || !seen.add(each)) { // JSON can put a null into a list
                throw DomainException.invalid(pointer, "Each is named once, and " + each + " is not.");
            }
        }
        return List.copyOf(list);
    }
}
