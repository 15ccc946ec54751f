package io.consort.consortium.membership.web;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.membership.Actors;
import io.consort.consortium.organisation.Account;
import io.consort.consortium.organisation.Accounts;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Access;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Page;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is behind the pseudonyms of a consortium, for those who are in it. No ledger holds it. */
@RestController
@Tag(name = "people")
final class NameController {

    /** Most that are asked for at once. */
    private static final int MOST = 50;

    private final Answers<ConsortiumState, ConsortiumEvent> answers;
    private final Accounts accounts;
    private final Clock clock;

    NameController(Answers<ConsortiumState, ConsortiumEvent> answers, Accounts accounts, Clock clock) {
        this.answers = answers;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/api/consortium/consortia/{consortiumId}/people")
    @Access(Role.OBSERVER)
    @Operation(
            summary = "What people of the consortium are called, by their pseudonyms",
            description =
                    "At most fifty, divided by commas. Told are those who acted here for an organisation that had a standing, or belong to"
                            + " one that has or had; all others are left out, as are those who do not exist.")
    Page<NamedPerson> named(
            Tenant tenant,
            @Parameter(description = "Pseudonyms", example = "0b1c6f8e,7d2a9c41") @RequestParam String of) {
        List<PersonId> people = people(of);
        Map<PersonId, OrganisationId> concerned = concerned(answers.view(tenant, state -> state), people);
        Map<PersonId, Optional<Account>> found = accounts.find(concerned.keySet());
        return new Page<>(
                people.stream()
                        .filter(concerned::containsKey)
                        .map(each -> NamedPerson.of(
                                each,
                                Objects.requireNonNull(concerned.get(each)),
                                found.getOrDefault(each, Optional.empty())))
                        .toList(),
                null);
    }

    private static List<PersonId> people(String of) {
        String[] texts = of.split(",", -1);
        if (texts.length > MOST) {
            throw DomainException.invalid("/of", "At most " + MOST + " are asked for at once.");
        }
        try {
            return Stream.of(texts).map(PersonId::new).distinct().toList();
        } catch (DomainException none) {
            throw DomainException.invalid("/of", none.detail());
        }
    }

    /** Those of some people who are in it, each with the organisation that they acted for last or belong to. */
    private Map<PersonId, OrganisationId> concerned(ConsortiumState state, List<PersonId> people) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Actors actors = Actors.of(state);
        Map<PersonId, OrganisationId> concerned = new HashMap<>();
        people.forEach(each -> actors.actedFor(each).ifPresent(organisation -> concerned.put(each, organisation)));
        Set<PersonId> others =
                people.stream().filter(each -> !concerned.containsKey(each)).collect(Collectors.toSet());
        accounts.organisations(others)
                .forEach((person, organisations) -> organisations.stream()
                        .sorted(Comparator.comparing(OrganisationId::value))
                        .filter(each -> OwnStandings.role(state, each, today).isPresent())
                        .findFirst()
                        .ifPresent(organisation -> concerned.put(person, organisation)));
        return concerned;
    }

    /** What stands behind a pseudonym. */
    enum Kind {
        PERSON,
        /** A person whom the identity provider does not know any more. */
        FORMER,
        /** A program that acts for an organisation. */
        PROGRAM
    }

    record NamedPerson(
            PersonId person,

            @Schema(description = "For which it acted here last, or to which it belongs")
            OrganisationId organisation,

            @Schema(description = "A person; one whom the identity provider does not know any more; or a program")
            Kind kind,

            @Schema(description = "As text; left out for a former person, and for one who has given none") @Nullable
            String name) {

        static NamedPerson of(PersonId person, OrganisationId organisation, Optional<Account> account) {
            Kind kind = account.map(each -> each.program() ? Kind.PROGRAM : Kind.PERSON)
                    .orElse(Kind.FORMER);
            return new NamedPerson(
                    person, organisation, kind, account.map(Account::name).orElse(null));
        }

        @Override
        public String toString() {
            return "(person " + person + ")";
        }
    }
}
