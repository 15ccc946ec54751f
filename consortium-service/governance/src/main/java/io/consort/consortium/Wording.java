package io.consort.consortium;

import io.consort.kernel.problem.DomainException;

/** Names and other short texts that people write and read. */
public final class Wording {

    private Wording() {}

    /**
     * Sees that a text says something and is not too long. White space, and what nobody sees at all, says nothing.
     *
     * @param pointer the field, for the refusal
     * @param longest in characters
     * @return the text without white space around it
     * @throws DomainException INVALID when it is blank or too long
     */
    public static String require(String pointer, String text, int longest) {
        String trimmed = text.strip();
        if (!saysSomething(trimmed)) {
            throw DomainException.invalid(pointer, "It may not be blank.");
        }
        if (trimmed.codePointCount(0, trimmed.length()) > longest) {
            throw DomainException.invalid(pointer, "It has at most " + longest + " characters.");
        }
        return trimmed;
    }

    /** Whether anything of a text can be seen. */
    public static boolean saysSomething(String text) {
        return text.codePoints().anyMatch(Wording::isSeen);
    }

    /** Unicode's categories of separators and of other characters aside; a space that does not break is one of them. */
    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
