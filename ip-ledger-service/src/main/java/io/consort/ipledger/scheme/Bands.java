package io.consort.ipledger.scheme;

import io.consort.kernel.money.Allocation;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.joda.money.MoneyUtils;
import org.jspecify.annotations.Nullable;

/**
 * Several recipients at rates that change with the amount, as tax bands do. Each band's rates are for the part of the basis
 * that lies in the band: together they take that part, rounded down to a whole unit of money, and share it by the largest
 * remainder, so that rates which sum to one place all of it. Over a year or the asset's life, a run begins in the bands where
 * the last one ended. A recipient that the asset does not have leaves its rate to the tiers below.
 *
 * @param name what a statement calls it
 * @param of what the bands divide
 * @param over over which runs the amount adds up
 * @param to the recipients
 * @param bands with rising bounds, the last without one; each has a rate for each recipient
 * @param id by which its limit is counted over all versions of the scheme, whatever it is called; its name where it is null
 */
public record Bands(
        String name,
        Basis of,
        Span over,
        List<Recipient> to,
        List<Band> bands,
        @Nullable String id) implements Tier {

    /** Most bands. */
    public static final int MAX_BANDS = 20;

    /** Most recipients. */
    public static final int MAX_RECIPIENTS = 20;

    public Bands {
        Tier.requireName(name);
        Tier.requireId(id);
        to = List.copyOf(to);
        bands = List.copyOf(bands);
        if (to.isEmpty() || to.size() > MAX_RECIPIENTS || to.stream().distinct().count() < to.size()) {
            throw DomainException.invalid(
                    "/to", "There are 1 to " + MAX_RECIPIENTS + " recipients, and each is named once.");
        }
        if (bands.isEmpty() || bands.size() > MAX_BANDS || bands.getLast().upTo() != null) {
            throw DomainException.invalid(
                    "/bands", "There are 1 to " + MAX_BANDS + " bands, and the last has no upper bound.");
        }
        for (Band band : bands) {
            if (band.rates().size() != to.size()) {
                throw DomainException.invalid(
                        "/bands", "Each band has a rate for each recipient, of whom there are " + to.size() + ".");
            }
        }
        requireRising(bands);
    }

    /** Counted by its name. */
    public Bands(String name, Basis of, Span over, List<Recipient> to, List<Band> bands) {
        this(name, of, over, to, bands, null);
    }

    private static void requireRising(List<Band> bands) {
        Money below = null;
        for (Band band : bands.subList(0, bands.size() - 1)) {
            Money upTo = band.upTo();
            boolean rises = upTo != null
                    && (below == null ? upTo.isPositive() : upTo.isSameCurrency(below) && upTo.isGreaterThan(below));
            if (!rises) {
                throw DomainException.invalid(
                        "/bands", "Each band but the last has a bound above that of the band before, in one currency.");
            }
            below = upTo;
        }
    }

    @Override
    public String meter() {
        return id == null ? name : id;
    }

    @Override
    public boolean identified() {
        return id != null;
    }

    @Override
    public boolean counts() {
        return over != Span.RUN && bands.size() > 1;
    }

    @Override
    public Take take(Proceeds proceeds, Money left) {
        Money basis = of.of(proceeds, left);
        Money before = proceeds.used().ofTier(meter(), over, proceeds.zero());
        List<Money> columns = atMost(left, columns(before, before.plus(basis), proceeds));
        SequencedMap<Payee, Money> parts = new LinkedHashMap<>();
        for (int column = 0; column < to.size(); column++) {
            to.get(column)
                    .split(columns.get(column), proceeds)
                    .forEach((payee, amount) -> parts.merge(payee, amount, Money::plus));
        }
        Take take = Take.of(name, parts);
        return counts()
                ? take.counting(new Use(meter(), over.year(proceeds.used().on()), before, basis))
                : take;
    }

    private List<Money> columns(Money from, Money until, Proceeds proceeds) {
        List<Boolean> there =
                to.stream().map(each -> !each.shares(proceeds).isEmpty()).toList();
        List<Money> columns = new ArrayList<>(Collections.nCopies(to.size(), proceeds.zero()));
        Money low = from;
        for (Band band : bands) {
            Money bound = band.upTo();
            Money high = bound == null ? until : MoneyUtils.min(bound, until);
            if (high.isGreaterThan(low)) {
                add(columns, high.minus(low), rates(band, there));
                low = high;
            }
        }
        return columns;
    }

    private static List<Fraction> rates(Band band, List<Boolean> there) {
        List<Fraction> rates = new ArrayList<>();
        for (int column = 0; column < there.size(); column++) {
            rates.add(there.get(column) ? band.rates().get(column) : Fraction.ZERO);
        }
        return rates;
    }

    private static void add(List<Money> columns, Money within, List<Fraction> rates) {
        Fraction sum = Fraction.sum(rates);
        if (sum.signum() > 0) {
            share(columns, Allocation.floor(within, sum), rates);
        }
    }

    private static void share(List<Money> columns, Money part, List<Fraction> weights) {
        List<BigInteger> shares = Allocation.split(part.getAmountMinor().toBigIntegerExact(), weights);
        for (int column = 0; column < shares.size(); column++) {
            columns.set(column, columns.get(column).plus(minor(part, shares.get(column))));
        }
    }

    private static Money minor(Money like, BigInteger minor) {
        return Money.of(like.getCurrencyUnit(), new java.math.BigDecimal(minor, like.getScale()));
    }

    /** Where less is left than the bands of the gross amount would take, everyone's part shrinks alike. */
    private static List<Money> atMost(Money left, List<Money> columns) {
        Money total = Money.total(columns);
        if (!total.isGreaterThan(left)) {
            return columns;
        }
        List<Money> shrunk = new ArrayList<>(Collections.nCopies(columns.size(), left.multipliedBy(0)));
        share(
                shrunk,
                left,
                columns.stream()
                        .map(each -> new Fraction(each.getAmountMinor().toBigIntegerExact(), BigInteger.ONE))
                        .toList());
        return shrunk;
    }

    @Override
    public Optional<CurrencyUnit> currency() {
        return Optional.ofNullable(bands.getFirst().upTo()).map(Money::getCurrencyUnit);
    }
}
