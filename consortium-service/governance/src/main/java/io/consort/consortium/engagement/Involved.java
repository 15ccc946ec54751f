package io.consort.consortium.engagement;

import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Bodies;
import io.consort.consortium.body.Occupancy;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.Secretariat;
import io.consort.consortium.membership.Members;
import io.consort.consortium.organisation.Heirs;
import io.consort.consortium.rule.Filling;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.Interests;
import io.consort.kernel.identity.OrganisationId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The organisations that a consortium has to do with. */
final class Involved {

    private Involved() {}

    /** The secretariat, members, past and to come, candidates, whoever appoints to seats or has people on them, and whoever is engaged. */
    static Set<OrganisationId> organisations(ConsortiumState state) {
        Set<OrganisationId> all = new HashSet<>();
        all.add(Secretariat.of(state));
        Members.of(state).byOrganisation().values().forEach(each -> all.add(each.organisation()));
        Charter.of(state).bodies().stream()
                .flatMap(body -> body.seats().stream())
                .forEach(seat -> {
                    if (seat.filling() instanceof Filling.ByAppointment(OrganisationId by)) {
                        all.add(state.get(Heirs.class).now(by));
                    }
                });
        Bodies.of(state).seats().values().stream()
                .flatMap(each -> each.occupancies().stream())
                .map(Occupancy::organisation)
                .forEach(all::add);
        Interests.of(state).engagements().stream()
                .map(Engagement::organisation)
                .filter(Objects::nonNull)
                .forEach(all::add);
        Prospects.candidates(state).forEach(all::add);
        return all;
    }
}
