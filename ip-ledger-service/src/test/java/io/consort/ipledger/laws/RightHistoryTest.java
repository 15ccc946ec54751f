package io.consort.ipledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.laws.Told.Moment;
import io.consort.ipledger.right.Ending;
import io.consort.ipledger.right.Extent;
import io.consort.ipledger.right.Grant;
import io.consort.ipledger.right.RightEvent.RightEnded;
import io.consort.ipledger.right.RightEvent.RightGranted;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.RightKind;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of rights, whatever is done to a ledger: read off the entries, pair by pair, use by use and place by place. */
class RightHistoryTest {

    /** Every use that a random field can tell apart. */
    private static final List<String> USES = List.of("a.x", "a.y", "a.else", "a-b", "b.z", "b.else", "else");

    /** Every place that a random territory can tell apart. */
    private static final List<String> PLACES = List.of("DE", "FR", "US", "IT", "elsewhere");

    /** A right as its entries tell it. */
    private record Licence(
            RightId id,
            AssetId asset,
            Grant grant,
            @Nullable Ending ending) {

        boolean isInForce(LocalDate day) {
            Extent extent = grant.terms().extent();
            return !day.isBefore(extent.from())
                    && (extent.until() == null || !day.isAfter(extent.until()))
                    && (ending == null || day.isBefore(ending.effective()));
        }

        boolean reaches(String use, String place, LocalDate day) {
            Extent extent = grant.terms().extent();
            boolean listed = extent.territory().countries().stream()
                    .anyMatch(country -> country.value().equals(place));
            return isInForce(day)
                    && listed != extent.territory().allBut()
                    && extent.fields().stream()
                            .anyMatch(field -> field.value().equals("all")
                                    || use.equals(field.value())
                                    || use.startsWith(field.value() + "."));
        }

        LocalDate from() {
            return grant.terms().extent().from();
        }

        boolean shutsOut(Licence other) {
            OrganisationId holder = other.grant.terms().holder();
            return switch (grant.terms().kind()) {
                case EXCLUSIVE -> true;
                case SOLE ->
                    other.grant.terms().kind() == RightKind.SOLE
                            || !(holder.equals(grant.terms().holder()) || holder.equals(grant.grantor()));
                case IMPLEMENTATION_ACCESS, EXPLOITATION_ACCESS, NON_EXCLUSIVE -> false;
            };
        }
    }

    /** Day by day on which title changed, as a clerk would add it up from the entries before. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void nobodyGrantsForADayOnWhichItOwnsNothing(@ForAll("histories") Chronicle history) {
        for (Moment moment : history.told().moments()) {
            moment.events(RightGranted.class)
                    .filter(it -> it.grant().under() == null)
                    .forEach(it -> {
                        Extent extent = it.grant().terms().extent();
                        NaiveTitle title = new NaiveTitle(moment.entries(), it.asset());
                        Stream.concat(Stream.of(extent.from()), title.changes().stream())
                                .filter(day -> !day.isBefore(extent.from())
                                        && (extent.until() == null || !day.isAfter(extent.until())))
                                .forEach(day -> assertThat(title.on(day))
                                        .as("%s on %s", it, day)
                                        .containsKey(it.grant().grantor()));
                    });
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void noRightIsGrantedTwice(@ForAll("histories") Chronicle history) {
        Map<RightId, Licence> rights = new LinkedHashMap<>();
        for (Moment moment : history.told().moments()) {
            moment.events(RightGranted.class).forEach(it -> {
                Licence granted = new Licence(it.id(), it.asset(), it.grant(), null);
                rights.put(it.id(), granted);
                for (Licence other : rights.values()) {
                    assertThat(other.equals(granted) || !contradict(granted, other, rights))
                            .as("%s beside %s", granted, other)
                            .isTrue();
                }
            });
            moment.events(RightEnded.class).forEach(it -> {
                Licence ended = rights.get(it.id());
                rights.put(it.id(), new Licence(it.id(), ended.asset(), ended.grant(), it.ending()));
            });
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void noRightReachesFurtherThanTheOneItWasGrantedOutOf(@ForAll("histories") Chronicle history) {
        Map<RightId, Licence> rights = new LinkedHashMap<>();
        for (Moment moment : history.told().moments()) {
            moment.events(RightGranted.class)
                    .forEach(it -> rights.put(it.id(), new Licence(it.id(), it.asset(), it.grant(), null)));
            moment.events(RightEnded.class)
                    .forEach(it -> rights.computeIfPresent(
                            it.id(), (id, had) -> new Licence(id, had.asset(), had.grant(), it.ending())));
            for (Licence right : rights.values()) {
                Licence above = right.grant().under() == null
                        ? right
                        : rights.get(right.grant().under());
                assertThat(points(right, days(right, above)))
                        .as("%s out of %s", right, above)
                        .allMatch(point -> above.reaches(point.use(), point.place(), point.day()));
            }
        }
    }

    private static boolean contradict(Licence one, Licence other, Map<RightId, Licence> rights) {
        return one.asset().equals(other.asset())
                && !isAbove(one, other, rights)
                && !isAbove(other, one, rights)
                && (one.shutsOut(other) || other.shutsOut(one))
                && points(one, days(one, other))
                        .anyMatch(point -> other.reaches(point.use(), point.place(), point.day()));
    }

    private static boolean isAbove(Licence above, Licence right, Map<RightId, Licence> rights) {
        RightId under = right.grant().under();
        return under != null && (under.equals(above.id()) || isAbove(above, rights.get(under), rights));
    }

    private record Point(String use, String place, LocalDate day) {}

    /** Two spans of days meet where one begins, if they meet; and one lies in the other if its ends do. */
    private static List<LocalDate> days(Licence one, Licence other) {
        return Stream.of(one, other)
                .flatMap(right -> Stream.of(
                        right.from(),
                        right.grant().terms().extent().until(),
                        right.ending() == null
                                ? null
                                : right.ending().effective().minusDays(1)))
                .filter(Objects::nonNull)
                .flatMap(day -> Stream.of(day, day.plusDays(1)))
                .distinct()
                .toList();
    }

    private static Stream<Point> points(Licence right, List<LocalDate> days) {
        return days.stream()
                .flatMap(day -> USES.stream()
                        .flatMap(use -> PLACES.stream()
                                .filter(place -> right.reaches(use, place, day))
                                .map(place -> new Point(use, place, day))));
    }

    @Provide
    Arbitrary<Chronicle> histories() {
        return Chronicle.of(
                60,
                Deed.GRANT,
                Deed.GIVE_NOTICE,
                Deed.AGREE,
                Deed.DO_AS_NOTICED,
                Deed.SUBLICENSE,
                Deed.END_RIGHT,
                Deed.ASK_ACCESS,
                Deed.GRANT_ACCESS,
                Deed.REFUSE_ACCESS,
                Deed.WITHDRAW_ACCESS,
                Deed.ASSIGN,
                Deed.ASSIGN_ALL,
                Deed.REVERSE);
    }
}
