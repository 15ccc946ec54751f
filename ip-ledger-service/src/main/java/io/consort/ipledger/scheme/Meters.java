package io.consort.ipledger.scheme;

import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.persistent.HashTrie;
import java.time.LocalDate;
import org.joda.money.Money;
import org.pcollections.PMap;

/**
 * How far every limit that carries over between runs has been used: those of a tier on an asset, and those of a tier on a
 * payee in a year. A limit belongs to the scheme, not to one version of it, so that a new version goes on where the last
 * one stopped.
 *
 * @param gauges by scheme, subject, span, currency and tier
 */
public record Meters(PMap<String, Gauge> gauges) {

    /** Nothing is used. */
    public static final Meters EMPTY = new Meters(HashTrie.empty());

    /** As a run finds them, whether it is the next or one that is computed again. */
    public Used before(SchemeId scheme, AssetId asset, LocalDate on, int run) {
        return new Used(this, scheme.value(), asset.value(), on, run);
    }

    /** With what a run used of a tier's limit. */
    public Meters with(SchemeId scheme, AssetId asset, int run, Use use) {
        if (use.expense() != null) {
            return with(expense(use.expense(), use.now()), run, use.now());
        }
        String span = use.year() == null ? "life" : use.year().toString();
        return with(tier(scheme.value(), asset.value(), span, use.now(), use.tier()), run, use.now());
    }

    /** With what a payee got in a run from a tier that counts what its payees get in a year. */
    public Meters with(SchemeId scheme, Payee payee, int year, int run, String tier, Money amount) {
        return with(payee(scheme.value(), payee, year, amount, tier), run, amount);
    }

    private Meters with(String key, int run, Money amount) {
        Gauge gauge = gauges.get(key);
        Gauge now = gauge == null ? Gauge.unused(amount.multipliedBy(0)) : gauge;
        return new Meters(gauges.plus(key, now.with(run, amount)));
    }

    /** What came back of an expense in all runs. */
    public Money ofExpense(String expense, Money zero) {
        return before(expense(expense, zero), Integer.MAX_VALUE, zero);
    }

    Money before(String key, int run, Money zero) {
        Gauge gauge = gauges.get(key);
        return gauge == null ? zero : gauge.before(run);
    }

    static String tier(String scheme, String asset, String span, Money like, String tier) {
        return String.join(
                "|", scheme, "asset", asset, span, like.getCurrencyUnit().getCode(), tier);
    }

    /** Whichever scheme gives it back, so that none does twice. */
    static String expense(String expense, Money like) {
        return String.join("|", "", "expense", expense, like.getCurrencyUnit().getCode());
    }

    static String payee(String scheme, Payee payee, int year, Money like, String tier) {
        return String.join(
                "|",
                scheme,
                "payee",
                payee.value(),
                Integer.toString(year),
                like.getCurrencyUnit().getCode(),
                tier);
    }
}
