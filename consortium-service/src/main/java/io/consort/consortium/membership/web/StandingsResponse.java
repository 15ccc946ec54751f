package io.consort.consortium.membership.web;

import io.consort.consortium.membership.Standing;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
