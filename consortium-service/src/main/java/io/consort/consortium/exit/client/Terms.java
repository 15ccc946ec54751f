package io.consort.consortium.exit.client;

import io.consort.consortium.exit.Leaving;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The charter's terms of exit in the words of the services that carry them out. */
final class Terms {

    private Terms() {}

    /** The year's dues whole, or by the days. */
    static Record finance(Leaving leaving) {
        return new Finance(leaving.rule().duesOfTheYear());
    }

    /**
     * Access survives by the charter's months, as days from the day of the exit. The charter says nothing of title, licences and
     * debts, so that they stay as they are.
     */
    static Record ipLedger(Leaving leaving) {
        int days = leaving.accessDays();
        return new IpLedger(
                new Title("keeps", List.of()),
                days == 0 ? new Fate("ceases", null) : new Fate("survives", days),
                new Fate("lasts", null),
                false);
    }

    record Finance(boolean duesOfTheYear) {}

    record IpLedger(Title title, Fate access, Fate licences, boolean debtsFirst) {}

    record Title(String kind, List<String> licenceBack) {}

    record Fate(String kind, @Nullable Integer days) {}
}
