package io.consort.consortium.contribution;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.ContributionRule;
import io.consort.consortium.charter.Secretariat;
import io.consort.consortium.contribution.ContributionEvent.ContributionOffered;
import io.consort.consortium.membership.Acting;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Standing;
import io.consort.consortium.rule.ResolutionId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.money.Allocation;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A member says what it has contributed besides its dues. The work of people is valued by the rate that the charter states, or a
 * resolution in force. Refused with {@code not-a-member}, {@code contribution-in-future}, {@code own-contribution}, {@code
 * receiver-unknown}, {@code currency-differs}, {@code no-rate} and {@code resolution-not-in-force}.
 *
 * @param on the day of it
 * @param receiver who has it; null for the consortium's office
 * @param rate what a person-month is worth; null for what the charter states, and for other kinds
 * @param resolution that states the rate; null where none is given
 */
public record OfferContribution(
        What given,

        @Meaning(value = "The day of it, whose year it counts for", example = "1988-05-01")
        LocalDate on,

        @Meaning(value = "Who has it; the consortium's office where it is left out", example = "ti") @Nullable
        OrganisationId receiver,

        @Meaning("What a person-month is worth, where a resolution says so and not the charter") @Nullable
        Money rate,

        @Meaning(value = "The resolution that says so", example = "R-7") @Nullable
        ResolutionId resolution)
        implements Command<ConsortiumState, ConsortiumEvent> {

    public OfferContribution {
        if ((rate == null) != (resolution == null)) {
            throw DomainException.invalid(
                    "/resolution", "A rate is stated by a resolution, and a resolution states one.");
        }
        if (rate != null && !(given instanceof What.People)) {
            throw DomainException.invalid("/rate", "Only the work of people is valued by a rate.");
        }
    }

    @Override
    public List<ContributionEvent> decide(ConsortiumState state, Context context) {
        OrganisationId organisation = Acting.organisation(context);
        if (on.isAfter(context.today())) {
            throw refused("contribution-in-future", "Today is " + context.today() + ".", "/on");
        }
        if (Members.of(state).find(organisation).flatMap(each -> each.on(on)).isEmpty()) {
            throw refused("not-a-member", organisation + " is no member on " + on + ".", "/on");
        }
        Money perMonth = perMonth(state);
        Money value = value(perMonth);
        if (!value.getCurrencyUnit().equals(Charter.of(state).currency())) {
            throw refused(
                    "currency-differs",
                    "The charter reckons in " + Charter.of(state).currency() + ", not in " + value.getCurrencyUnit()
                            + ".",
                    "/given");
        }
        return List.of(new ContributionOffered(new Contribution(
                Contributions.of(state).next(),
                organisation,
                given,
                on,
                receiver(state, organisation, context.today()),
                value,
                perMonth,
                resolution)));
    }

    private OrganisationId receiver(ConsortiumState state, OrganisationId organisation, LocalDate today) {
        OrganisationId has = receiver == null ? Secretariat.of(state) : receiver;
        if (has.equals(organisation)) {
            throw refused("own-contribution", "Nobody accepts what it contributes itself.", "/receiver");
        }
        if (Standing.of(state, has, today) == Standing.NONE) {
            throw refused("receiver-unknown", has + " is nothing to this consortium.", "/receiver");
        }
        return has;
    }

    private @Nullable Money perMonth(ConsortiumState state) {
        if (!(given instanceof What.People)) {
            return null;
        }
        if (resolution != null && !state.get(Agreed.class).isInForce(resolution)) {
            throw refused("resolution-not-in-force", "Resolution " + resolution + " is not in force.", "/resolution");
        }
        Money stated = rate != null
                ? rate
                : Charter.of(state)
                        .contributions()
                        .map(ContributionRule::personMonth)
                        .orElse(null);
        if (stated == null) {
            throw refused(
                    "no-rate", "The charter does not say what a person-month is worth; name a resolution.", "/rate");
        }
        return stated;
    }

    private Money value(@Nullable Money perMonth) {
        return switch (given) {
            case What.Cash cash -> cash.amount();
            case What.InKind kind -> kind.worth();
            case What.People people -> Allocation.floor(Objects.requireNonNull(perMonth), people.personMonths());
        };
    }

    private static DomainException refused(String slug, String detail, String pointer) {
        return new DomainException(Kind.REFUSED, slug, detail, new FieldError(pointer, detail));
    }
}
