package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.Secretariat;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Membership;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Amounts that members have to report for the dues of this year, and those that the office or the auditor has to confirm. */
public final class BasesAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

    private static final String REPORT = "basis";
    private static final String CONFIRMATION = "basis-confirmation";

    @Override
    public Set<String> kinds() {
        return Set.of(REPORT, CONFIRMATION);
    }

    @Override
    public Stream<Matter<ConsortiumState, ConsortiumEvent>> on(ConsortiumState state, LocalDate today) {
        return Stream.concat(reports(state, today), confirmations(state));
    }

    private static Stream<Matter<ConsortiumState, ConsortiumEvent>> reports(ConsortiumState state, LocalDate today) {
        Money nothing = Money.zero(Charter.of(state).currency());
        return new AssessDues(today.getYear())
                .unreported(state, today).entrySet().stream()
                        .map(each -> new Matter<>(
                                each.getKey(),
                                need(
                                        REPORT,
                                        each.getKey(),
                                        each.getValue(),
                                        each.getKey(),
                                        since(state, each.getKey(), today.getYear())),
                                new ReportBasis(each.getValue(), nothing)));
    }

    /** From the first day of the year on for which dues are owed, or of the membership. */
    private static Instant since(ConsortiumState state, OrganisationId member, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return Members.of(state)
                .find(member)
                .flatMap(each -> each.in(year))
                .map(Membership::from)
                .filter(first::isBefore)
                .orElse(first)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
    }

    private static Stream<Matter<ConsortiumState, ConsortiumEvent>> confirmations(ConsortiumState state) {
        Dues dues = Dues.of(state);
        return Stream.of(Secretariat.of(state), dues.auditor())
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(by -> dues.bases().entrySet().stream()
                        .flatMap(each -> each.getValue().entrySet().stream()
                                .filter(BasesAwaited::isUnconfirmed)
                                .map(basis -> confirmation(
                                        by,
                                        each.getKey(),
                                        basis.getKey(),
                                        basis.getValue().at()))));
    }

    private static boolean isUnconfirmed(Map.Entry<Integer, ReportedBasis> each) {
        ReportedBasis basis = each.getValue();
        return !basis.confirmed() && !basis.assessed() && !basis.estimated();
    }

    private static Matter<ConsortiumState, ConsortiumEvent> confirmation(
            OrganisationId by, OrganisationId member, int year, Instant since) {
        return new Matter<>(
                by, need(CONFIRMATION, member, year, by, since), new ConfirmBasis(member, year, null, null));
    }

    private static Need need(String kind, OrganisationId member, int year, OrganisationId whom, Instant since) {
        return new Need(kind, "bases/" + year + "/" + member, whom.value(), since, null, List.of());
    }
}
