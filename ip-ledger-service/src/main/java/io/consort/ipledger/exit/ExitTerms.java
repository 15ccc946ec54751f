package io.consort.ipledger.exit;

import io.consort.ipledger.right.RightKind;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.exit.ExitGround;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The charter's terms of exit, as a rule that can be carried out. Rights that a leaver has granted go on, whatever the terms:
 * who stays relies on them.
 *
 * <p>Where the charter says nothing, the terms follow the DESCA model consortium agreement (Horizon 2020, version 1.2 of March
 * 2016, section 9.7, parties leaving the consortium): who leaves in good standing keeps access to what there is on that day,
 * here for a year; who defaults loses it at once; who leaves goes on granting access as if it had stayed.
 *
 * @param title what becomes of its title
 * @param access what becomes of access that it holds; access that it asked for in time and still may be granted lasts as long
 * @param licences what becomes of licences that it holds
 * @param debtsFirst whether it gives back what it got too much before it leaves
 * @param resolution by which the charter says so; null for what holds where it says nothing
 * @param royalties false where it has no part in income of days after its exit, whatever it owns, and those who stay divide that;
 *     null where it has the part that title and the schemes give it
 */
public record ExitTerms(
        TitleFate title,
        Fate access,
        Fate licences,
        boolean debtsFirst,
        @Nullable String resolution,
        @Nullable Boolean royalties) {

    /** How long access survives an exit in good standing where the charter says nothing, in days. */
    public static final int USUAL_SURVIVAL = 365;

    public ExitTerms {
        royalties = Boolean.FALSE.equals(royalties) ? Boolean.FALSE : null;
        if (resolution != null) {
            Authority.Resolution.requireName(resolution);
        }
    }

    /** By which it has its part in later income. */
    public ExitTerms(TitleFate title, Fate access, Fate licences, boolean debtsFirst, @Nullable String resolution) {
        this(title, access, licences, debtsFirst, resolution, null);
    }

    /** The terms where the charter says nothing. */
    public static ExitTerms usual(ExitGround ground) {
        Fate access = switch (ground) {
            case WITHDRAWAL -> new Fate.Survives(USUAL_SURVIVAL);
            case DEFAULT -> new Fate.Ceases();
            case DISSOLUTION -> new Fate.Lasts();
        };
        return new ExitTerms(new TitleFate.Keeps(List.of()), access, new Fate.Lasts(), false, null);
    }

    /** What becomes of a right of a kind. */
    Fate of(RightKind kind) {
        return kind.isAccess() ? access : licences;
    }

    /** Whether it has no part in income of days after its exit. */
    boolean endRoyalties() {
        return royalties != null;
    }

    /** In words, always the same for the same terms. */
    @Override
    public String toString() {
        return "title " + title + "; access " + access + "; a licence " + licences + "; debts "
                + (debtsFirst ? "are paid before" : "stay") + "; "
                + (endRoyalties() ? "later income goes to who stays; " : "")
                + (resolution == null ? "by no resolution" : "by resolution " + resolution);
    }
}
