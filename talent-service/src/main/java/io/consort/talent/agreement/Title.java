package io.consort.talent.agreement;

import io.consort.kernel.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * A title that an organisation gives, such as Research Professor, with a grade where it has one. Two titles are the same when
 * they are written the same.
 *
 * @param name the title
 * @param grade for example R4; null where the title has none
 */
public record Title(String name, @Nullable String grade) {

    /** Longest name, in characters. */
    public static final int MAX_NAME = 120;

    /** Longest grade, in characters. */
    public static final int MAX_GRADE = 20;

    public Title {
        if (!isLabel(name, MAX_NAME)) {
            throw DomainException.invalid(
                    "/name", "A title has 1 to " + MAX_NAME + " characters on one line, without spaces at its ends.");
        }
        if (grade != null && !isLabel(grade, MAX_GRADE)) {
            throw DomainException.invalid(
                    "/grade", "A grade has 1 to " + MAX_GRADE + " characters on one line, without spaces at its ends.");
        }
    }

    private static boolean isLabel(String text, int longest) {
        return !text.isBlank()
                && text.length() <= longest
                && text.equals(text.strip())
                && text.chars().noneMatch(Character::isISOControl);
    }

    /** For example {@code Research Professor (R4)}. */
    @Override
    public String toString() {
        return grade == null ? name : name + " (" + grade + ")";
    }
}
