package io.consort.consortium.membership.web;

import io.consort.consortium.membership.Standing;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.starter.web.Access;
import io.consort.starter.web.Peer;
import io.consort.starter.web.Restrictions;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "internal")
final class StandingController {

    private final OwnStandings standings;

    StandingController(OwnStandings standings) {
        this.standings = standings;
    }

    @GetMapping("/internal/consortia/{consortiumId}/standings/{organisation}")
    @Access(
            value = Role.SERVICE,
            services = {Peer.IP_LEDGER, Peer.TALENT, Peer.FINANCE})
    @Operation(summary = "What an organisation is to a consortium today; none for one that does not exist, too")
    StandingResponse standing(Tenant tenant, @PathVariable OrganisationId organisation) {
        return StandingResponse.of(standings, tenant.consortium(), organisation);
    }

    @GetMapping("/internal/standings")
    @Access(
            value = Role.SERVICE,
            services = {Peer.IP_LEDGER, Peer.TALENT, Peer.FINANCE})
    @Operation(
            summary =
                    "The same of many, each by consortium and organisation with a slash between, and commas between them; those that cannot be told now are left out")
    StandingsResponse standings(@RequestParam(required = false, defaultValue = "") List<String> of) {
        return StandingsResponse.of(of, standings);
    }

    /**
     * What an organisation is to a consortium, and what the charter keeps from its hands.
     *
     * @param reserved acts that are done by resolution alone, by their full names; null where it has no standing
     * @param fourEyes acts that two people of the secretariat ask for; null where it has no standing
     */
    record StandingResponse(
            Standing standing,
            @Nullable Set<String> reserved,
            @Nullable Set<String> fourEyes) {

        static StandingResponse of(OwnStandings standings, ConsortiumId consortium, OrganisationId organisation) {
            Standing standing = standings.standing(consortium, organisation);
            if (standing == Standing.NONE) {
                return new StandingResponse(standing, null, null);
            }
            Restrictions restrictions = standings.restrictions(consortium, organisation);
            return new StandingResponse(standing, restrictions.reserved(), restrictions.fourEyes());
        }
    }

    /** What organisations are to consortia today. */
    record StandingsResponse(List<Of> standings) {

        /** Most that are asked for at once. */
        private static final int MOST = 100;

        record Of(
                String of,
                Standing standing,
                @Nullable Set<String> reserved,
                @Nullable Set<String> fourEyes) {

            static Of of(String name, StandingResponse found) {
                return new Of(name, found.standing(), found.reserved(), found.fourEyes());
            }
        }

        static StandingsResponse of(List<String> names, OwnStandings standings) {
            if (names.size() > MOST) {
                throw DomainException.invalid("/of", "At most " + MOST + " are asked for at once.");
            }
            return new StandingsResponse(
                    names.stream().flatMap(name -> of(name, standings)).toList());
        }

        private static Stream<Of> of(String name, OwnStandings standings) {
            int slash = name.indexOf('/');
            if (slash < 0) {
                throw DomainException.invalid("/of", "It is a consortium and an organisation with a slash between.");
            }
            ConsortiumId consortium = new ConsortiumId(name.substring(0, slash));
            OrganisationId organisation = new OrganisationId(name.substring(slash + 1));
            try {
                return Stream.of(Of.of(name, StandingResponse.of(standings, consortium, organisation)));
            } catch (DomainException notNow) {
                if (notNow.kind() == Kind.UNAVAILABLE) {
                    return Stream.empty();
                }
                throw notNow;
            }
        }
    }
}
