package io.consort.ipledger.exit;

import io.consort.ipledger.departure.Departures;
import io.consort.ipledger.title.Assignment;
import io.consort.ipledger.title.Title;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rule by which a share passes to co-owners: exactly in proportion to what each of them has that day. */
final class Cession {

    private Cession() {}

    /**
     * @return to each co-owner its part, in the order of their names; they sum to all that the leaver has. Nothing where nobody
     *     who stays owns a share.
     */
    static List<Assignment> of(Title title, OrganisationId leaver, LocalDate effective, Departures departures) {
        SortedMap<OrganisationId, Fraction> others = new TreeMap<>(title.on(effective));
        Fraction share = others.getOrDefault(leaver, Fraction.ZERO);
        others.keySet().removeIf(each -> each.equals(leaver) || departures.isAway(each, effective));
        Fraction sum = Fraction.sum(others.values());
        return others.entrySet().stream()
                .map(other -> part(leaver, other, share, sum, effective))
                .toList();
    }

    private static Assignment part(
            OrganisationId leaver,
            Map.Entry<OrganisationId, Fraction> other,
            Fraction share,
            Fraction sum,
            LocalDate effective) {
        return new Assignment(
                leaver, other.getKey(), share.times(other.getValue()).over(sum), effective);
    }
}
