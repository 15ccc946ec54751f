package io.consort.consortium.exit.client;

import io.consort.consortium.charter.RightFate;
import io.consort.consortium.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The charter's terms of exit in the words of the services that carry them out. What a charter without terms by ground means is
 * said exactly as it always was.
 */
final class Terms {

    private Terms() {}

    /** The year's dues whole, or by the days. */
    static Record finance(Leaving leaving) {
        return new Finance(leaving.owesTheYear());
    }

    /** Title, access, licences, debts and later income; months as days from the day of the exit. */
    static Record ipLedger(Leaving leaving) {
        return new IpLedger(
                title(leaving),
                fate(leaving.terms().access(), leaving.effective()),
                fate(leaving.terms().licences(), leaving.effective()),
                leaving.terms().debtsFirst(),
                leaving.terms().royalties() ? null : Boolean.FALSE);
    }

    private static Title title(Leaving leaving) {
        List<OrganisationId> staying = leaving.staying();
        return switch (leaving.terms().title()) {
            case KEPT -> new Title("keeps", List.of());
            case KEPT_AND_LICENSED ->
                new Title(
                        "keeps",
                        staying == null
                                ? List.of()
                                : staying.stream().map(OrganisationId::value).toList());
            case PASSED_ON -> new Title("passes", null);
        };
    }

    private static Fate fate(RightFate fate, LocalDate effective) {
        return switch (fate) {
            case RightFate.Lasts() -> new Fate("lasts", null);
            case RightFate.Survives(int months) ->
                new Fate("survives", Math.toIntExact(ChronoUnit.DAYS.between(effective, effective.plusMonths(months))));
            case RightFate.Ceases() -> new Fate("ceases", null);
        };
    }

    record Finance(boolean duesOfTheYear) {}

    /**
     * @param royalties false where it has no part in later income; null where it has, which older IP ledgers take for granted
     */
    record IpLedger(
            Title title,
            Fate access,
            Fate licences,
            boolean debtsFirst,
            @Nullable Boolean royalties) {}

    record Title(String kind, @Nullable List<String> licenceBack) {}

    record Fate(String kind, @Nullable Integer days) {}
}
