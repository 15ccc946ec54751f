package io.consort.talent.researcher;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.talent.Mandate;
import io.consort.talent.TalentEvent;
import io.consort.talent.TalentState;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.researcher.ResearcherEvent.ErasureOrdered;
import java.util.List;

/**
 * Orders that a person be forgotten. Entries and proofs go on standing, since they never said who it was.
 *
 * @param researcher who
 * @param ground why
 * @param mandate of whoever orders it: for an organisation they are or were affiliated with
 */
public record OrderErasure(Pseudonym researcher, Ground ground, Mandate mandate)
        implements Command<TalentState, TalentEvent> {

    @Override
    public Authority authority(TalentState state, Context context) {
        return mandate.require(
                context,
                Researchers.of(state).require(researcher).affiliations().stream()
                        .map(Affiliation::organisation)
                        .toList(),
                "Researcher " + researcher);
    }

    @Override
    public List<TalentEvent> decide(TalentState state, Context context) {
        Researcher found = Researchers.of(state).require(researcher);
        return switch (found) {
            case Researcher.Known _ -> List.of(new ErasureOrdered(researcher, ground));
            case Researcher.Forgotten _ ->
                throw DomainException.conflict(
                        "already-forgotten", "Researcher " + researcher + " has been forgotten already.");
        };
    }
}
