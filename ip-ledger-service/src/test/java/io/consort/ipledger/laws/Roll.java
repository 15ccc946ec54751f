package io.consort.ipledger.laws;

import io.consort.ipledger.By;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Assignment;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * One throw of the dice: what is tried, and the numbers that say whose, when and how much. What it comes to depends on what
 * there is by then; so it shrinks by its numbers alone, and each history made of throws is one that could be.
 *
 * @param deed what is tried
 * @param later how many days after the throw before
 * @param who the organisation it is about
 * @param step from that one to the other it is about
 * @param asset which
 * @param date from when
 * @param size how much
 * @param pick which of those that there are
 */
record Roll(Deed deed, int later, int who, int step, int asset, int date, int size, int pick) {

    static Arbitrary<Roll> of(Deed... deeds) {
        List<Tuple2<Integer, Deed>> weighed =
                List.of(deeds).stream().map(deed -> Tuple.of(deed.weight, deed)).toList();
        return Combinators.combine(
                        Arbitraries.frequency(weighed),
                        Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(4, 4), Tuple.of(1, 50)),
                        Arbitraries.integers().between(0, World.MEMBERS.size() - 1),
                        Arbitraries.integers().between(0, World.MEMBERS.size() - 2),
                        Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(3, 1), Tuple.of(1, 2)),
                        Arbitraries.integers().between(0, World.DATES.size() - 1),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.integers().between(0, 99))
                .as(Roll::new);
    }

    OrganisationId organisation() {
        return World.MEMBERS.get(who);
    }

    OrganisationId other() {
        return World.MEMBERS.get((who + 1 + step) % World.MEMBERS.size());
    }

    AssetId assetId() {
        return World.ASSETS.get(asset);
    }

    LocalDate on() {
        return World.DATES.get(date);
    }

    Fraction share() {
        return World.SHARES.get(size % World.SHARES.size());
    }

    Assignment assignment() {
        return new Assignment(organisation(), other(), share(), on());
    }

    /** Mostly dollars and cents, now and then a currency without cents. */
    Money money() {
        return pick % 10 == 9
                ? Money.ofMinor(CurrencyUnit.JPY, 1 + size * 997L)
                : Money.ofMinor(CurrencyUnit.USD, 1 + size * 99_991L);
    }

    /** A command that mostly the secretariat asks for; now and then whoever acts, who may have no right to. */
    Command<IpLedgerState, IpLedgerEvent> office(Command<IpLedgerState, IpLedgerEvent> command) {
        return isAllowed() ? By.office(command) : command;
    }

    /** The same, mostly by a resolution. */
    Command<IpLedgerState, IpLedgerEvent> resolution(Command<IpLedgerState, IpLedgerEvent> command) {
        return isAllowed() ? By.resolution(command) : command;
    }

    boolean isAllowed() {
        return pick % 7 != 6;
    }

    /** One of several, the last of them first. */
    <T> Optional<T> one(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1 - pick % all.size()));
    }

    /** The n-th of several, however large n is. */
    static <T> T nth(List<T> all, int n) {
        return all.get(n % all.size());
    }
}
