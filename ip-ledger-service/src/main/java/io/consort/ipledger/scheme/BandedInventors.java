package io.consort.ipledger.scheme;

import io.consort.kernel.money.Allocation;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The inventors' reward at rates that change with the amount, as tax bands do: each band's rate is for the part of the basis
 * that lies in the band, rounded down to a whole unit of money, and the sum is split by contribution.
 *
 * @param name what a statement calls it
 * @param of what the bands divide
 * @param bands with rising bounds, the last without one
 */
public record BandedInventors(String name, Basis of, List<Band> bands) implements Tier {

    /** Most bands. */
    public static final int MAX_BANDS = 20;

    public BandedInventors {
        Tier.requireName(name);
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.size() > MAX_BANDS || bands.getLast().upTo() != null) {
            throw DomainException.invalid(
                    "/bands", "There are 1 to " + MAX_BANDS + " bands, and the last has no upper bound.");
        }
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
    public Money claim(Proceeds proceeds, Money left) {
        Money basis = of.of(proceeds, left);
        Money reward = basis.multipliedBy(0);
        if (proceeds.inventors().isEmpty()) {
            return reward;
        }
        Money below = reward;
        for (Band band : bands) {
            Money bound = band.upTo();
            Money top = bound == null || basis.isLessThan(bound) ? basis : bound;
            reward = reward.plus(Allocation.floor(top.minus(below), band.rate()));
            below = top;
        }
        return reward;
    }

    @Override
    public SequencedMap<Payee, Money> split(Money part, Proceeds proceeds) {
        return Inventors.reward(part, proceeds);
    }

    @Override
    public Optional<CurrencyUnit> currency() {
        return Optional.ofNullable(bands.getFirst().upTo()).map(Money::getCurrencyUnit);
    }
}
