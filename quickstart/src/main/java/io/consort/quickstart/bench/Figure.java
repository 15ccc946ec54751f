package io.consort.quickstart.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something measured, beside its goal.
 *
 * @param name what
 * @param value how much; null where it could not be measured
 * @param unit of what
 * @param goal in words; empty where there is none
 * @param verdict whether it meets the goal
 * @param note how it came about, or why it is missing
 */
public record Figure(String name, @Nullable Double value, String unit, String goal, Verdict verdict, String note) {

    /** Whether a goal is met. */
    public enum Verdict {
        MET,
        MISSED,
        SKIPPED,
        /** There is no goal for it. */
        SHOWN
    }

    static Figure atLeast(String name, double value, String unit, double goal, String note) {
        return new Figure(
                name, value, unit, "\u2265 " + text(goal), value >= goal ? Verdict.MET : Verdict.MISSED, note);
    }

    static Figure atMost(String name, double value, String unit, double goal, String note) {
        return new Figure(
                name, value, unit, "\u2264 " + text(goal), value <= goal ? Verdict.MET : Verdict.MISSED, note);
    }

    static Figure shown(String name, double value, String unit, String note) {
        return new Figure(name, value, unit, "", Verdict.SHOWN, note);
    }

    static Figure skipped(String name, String goal, String why) {
        return new Figure(name, null, "", goal, Verdict.SKIPPED, why);
    }

    /** The value as people read it. */
    String shownValue() {
        return value == null ? "-" : text(value) + (unit.isEmpty() ? "" : " " + unit);
    }

    private static String text(double value) {
        return value >= 100 || value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
