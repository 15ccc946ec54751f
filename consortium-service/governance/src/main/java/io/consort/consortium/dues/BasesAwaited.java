package io.consort.consortium.dues;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.Secretariat;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.need.Matter;
import io.consort.kernel.need.Need;
import io.consort.kernel.need.Needs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Amounts that members have to report for the dues of this year, and those that the office or the auditor has to confirm. */
public final class BasesAwaited implements Needs<ConsortiumState, ConsortiumEvent> {

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
                                need("basis", each.getKey(), each.getValue(), each.getKey()),
                                new ReportBasis(each.getValue(), nothing)));
    }

    private static Stream<Matter<ConsortiumState, ConsortiumEvent>> confirmations(ConsortiumState state) {
        Dues dues = Dues.of(state);
        return Stream.of(Secretariat.of(state), dues.auditor())
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(by -> dues.bases().entrySet().stream()
                        .flatMap(each -> each.getValue().entrySet().stream()
                                .filter(BasesAwaited::isUnconfirmed)
                                .map(basis -> confirmation(by, each.getKey(), basis.getKey()))));
    }

    private static boolean isUnconfirmed(Map.Entry<Integer, ReportedBasis> each) {
        ReportedBasis basis = each.getValue();
        return !basis.confirmed() && !basis.assessed() && !basis.estimated();
    }

    private static Matter<ConsortiumState, ConsortiumEvent> confirmation(
            OrganisationId by, OrganisationId member, int year) {
        return new Matter<>(
                by, need("basis-confirmation", member, year, by), new ConfirmBasis(member, year, null, null));
    }

    private static Need need(String kind, OrganisationId member, int year, OrganisationId whom) {
        return new Need(kind, "bases/" + year + "/" + member, whom.value(), null, null, List.of());
    }
}
