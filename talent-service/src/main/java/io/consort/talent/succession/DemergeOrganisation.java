package io.consort.talent.succession;

import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.Heirs;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.AgreementId;
import io.consort.talent.agreement.Agreements;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.researcher.Researchers;
import io.consort.talent.succession.SuccessionEvent.OrganisationDemerged;
import java.util.List;
import java.util.Optional;

/**
 * Has agreements and the work of people pass to another organisation that a demerger's plan names, and nothing else. It is done because
 * the register of organisations says so, and asks for nobody's consent.
 */
public record DemergeOrganisation(Demerger demerger) implements Command<TalentState, TalentEvent> {

    @Override
    public List<TalentEvent> decide(TalentState state, Context context) {
        return List.of(new OrganisationDemerged(demerger.at(
                "talent", state.get(Heirs.class).now(demerger.to()), context.today(), each -> against(state, each))));
    }

    private Optional<String> against(TalentState state, Allotment each) {
        return switch (each.kind()) {
            case AGREEMENT -> {
                var agreement = Agreements.of(state).find(new AgreementId(each.id()));
                yield agreement.isPresent() && agreement.get().parties().contains(demerger.from())
                        ? Optional.empty()
                        : Optional.of(agreement
                                .map(found -> "It is between " + found.home() + " and " + found.host() + ".")
                                .orElse("There is no such agreement here."));
            }
            case RESEARCHER ->
                Researchers.of(state)
                                .find(new Pseudonym(each.id()))
                                .filter(person -> person.organisations(demerger.effective())
                                        .contains(demerger.from()))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of("Nobody of that pseudonym works for " + demerger.from() + " on "
                                + demerger.effective() + ".");
            case MEMBERSHIP, SEAT, ENGAGEMENT, ASSET, RIGHT, PLEDGE, ACCOUNT, INVOICE, GRANT -> Optional.empty();
        };
    }
}
