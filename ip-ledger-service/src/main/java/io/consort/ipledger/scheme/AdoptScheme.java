package io.consort.ipledger.scheme;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.scheme.SchemeEvent.SchemeAdopted;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays down the first or the next version of a scheme. Earlier versions stay: distributions are pinned to them. It is in
 * effect only by a resolution; until there is one, members can simulate it. What earlier distributions used of a tier's limit goes
 * on counting under the tier's id, so one that looks renamed is taken only when it says which it is.
 *
 * @param id the scheme
 * @param name what members call it
 * @param waterfall how income is placed
 * @param resolution that puts it into effect at once; null where there is none yet
 * @param from for incomes that take effect on this date or later; null where it is for all, or not in effect
 */
public record AdoptScheme(
        SchemeId id,
        String name,
        Waterfall waterfall,
        @Nullable ResolutionId resolution,
        @Nullable LocalDate from) implements Command<IpLedgerState, IpLedgerEvent> {

    public AdoptScheme {
        Scheme.requireName(name);
        if (from != null && resolution == null) {
            throw DomainException.invalid("/from", "A version is in effect from a date by a resolution: name it.");
        }
    }

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        requireNothingRenamed(Schemes.of(state));
        int version = Schemes.of(state).versions(id).size() + 1;
        SchemeAdopted adopted = new SchemeAdopted(new Scheme(id, version, name, waterfall));
        return resolution == null
                ? List.of(adopted)
                : List.of(adopted, EnactScheme.enacted(state, id, new Enactment(version, resolution, from)));
    }

    private void requireNothingRenamed(Schemes schemes) {
        Set<String> known = new HashSet<>();
        schemes.versions(id).forEach(each -> each.waterfall().counting().forEach(tier -> known.add(tier.meter())));
        List<Tier> before =
                schemes.latest(id).map(each -> each.waterfall().counting()).orElse(List.of());
        Set<String> kept = new HashSet<>();
        waterfall.counting().forEach(tier -> kept.add(tier.meter()));
        for (Tier tier : waterfall.counting()) {
            if (!tier.identified() && !known.contains(tier.meter())) {
                before.stream()
                        .filter(gone -> gone.getClass() == tier.getClass() && !kept.contains(gone.meter()))
                        .findFirst()
                        .ifPresent(gone -> {
                            throw renamed(tier, gone);
                        });
            }
        }
    }

    private static DomainException renamed(Tier tier, Tier gone) {
        return DomainException.refused(
                "tier-looks-renamed",
                "The tier " + gone.name() + " is gone and " + tier.name()
                        + " is new. If it is the same under another name, give it the id " + gone.meter()
                        + ", so that what was used of it goes on counting; if it is another, give it an id of its own.");
    }
}
