package io.consort.consortium.amendment;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterDraft;
import io.consort.consortium.charter.CharterEvent;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.membership.Participation;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * The secretariat replaces a charter that nobody has acceded to. It holds from the consortium's first day, as the one before
 * it would have. Once someone has acceded, a charter is a contract and its parties alone change it: by {@link AmendCharter}, or all of
 * them by {@link ConsentToCharter}.
 * Refused with {@code charter-binds} then, and as any change with {@code charter-contradictory}, {@code charter-unchanged},
 * {@code class-in-use} where someone is invited to a class that would go, and {@code currency-differs}.
 */
public final class AdoptCharter implements Command<ConsortiumState, ConsortiumEvent> {

    private final CharterDraft draft;

    private AdoptCharter(CharterDraft draft) {
        this.draft = draft;
    }

    /**
     * The command, for a draft that names organisations on the register only.
     *
     * @throws DomainException REFUSED {@code charter-names-unknown}
     */
    public static AdoptCharter of(CharterDraft draft, OrganisationDirectory directory) {
        NamedOrganisations.refuseUnknown(draft, directory, "");
        return new AdoptCharter(draft);
    }

    @Override
    public List<CharterEvent> decide(ConsortiumState state, Context context) {
        int version = Charter.of(state).version();
        List<String> bound = Members.of(state).byOrganisation().values().stream()
                .filter(each -> each.last().isPresent())
                .map(Participation::organisation)
                .map(Object::toString)
                .toList();
        if (!bound.isEmpty()) {
            throw DomainException.refused(
                    "charter-binds",
                    "Version " + version + " of the charter binds " + bound.size()
                            + (bound.size() == 1 ? " organisation" : " organisations") + " that acceded to it, "
                            + bound.getFirst() + " among them; they change it, and nobody for them.");
        }
        return List.of(new CharterAdopted(NextVersion.of(draft, state, context.today())));
    }
}
