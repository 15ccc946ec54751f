package io.consort.ipledger.exit;

import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What becomes of a kind of right that a leaver holds. */
public sealed interface Fate {

    /** The first day without it; null where it lasts as it was granted. */
    @Nullable
    LocalDate endOn(LocalDate leaving);

    /** It lasts as it was granted. */
    record Lasts() implements Fate {
        @Override
        public @Nullable LocalDate endOn(LocalDate leaving) {
            return null;
        }

        @Override
        public String toString() {
            return "lasts";
        }
    }

    /**
     * It survives the exit for some time, unless its own term is over before.
     *
     * @param days how many, beginning with the first day without membership
     */
    record Survives(int days) implements Fate {

        /** Longest survival, in days. */
        public static final int MAX_DAYS = 36_525;

        public Survives {
            if (days < 1 || days > MAX_DAYS) {
                throw DomainException.invalid("/days", "Rights survive an exit for 1 to " + MAX_DAYS + " days.");
            }
        }

        @Override
        public LocalDate endOn(LocalDate leaving) {
            return leaving.plusDays(days);
        }

        @Override
        public String toString() {
            return "survives " + days + " days";
        }
    }

    /** It is lost at once. */
    record Ceases() implements Fate {
        @Override
        public LocalDate endOn(LocalDate leaving) {
            return leaving;
        }

        @Override
        public String toString() {
            return "ceases";
        }
    }
}
