package io.consort.ipledger.background;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.ProjectId;
import io.consort.ipledger.background.BackgroundEvent.BackgroundReplied;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An owner's word on a declaration of its background. Nobody gives it in the owner's place, not even the secretariat.
 *
 * @param project which
 * @param asset which
 * @param word what the owner says
 */
public record ReplyToBackground(ProjectId project, AssetId asset, Function<LocalDate, Reply> word)
        implements Command<IpLedgerState, IpLedgerEvent> {

    /** The owner confirms. */
    public static ReplyToBackground confirm(ProjectId project, AssetId asset, @Nullable String limits) {
        if (limits != null) {
            DeclareBackground.requireText("/limits", limits);
        }
        return new ReplyToBackground(project, asset, on -> new Reply.Confirmed(limits, on));
    }

    /** The owner refuses. */
    public static ReplyToBackground refuse(ProjectId project, AssetId asset, String reason) {
        DeclareBackground.requireText("/reason", reason);
        return new ReplyToBackground(project, asset, on -> new Reply.Refused(reason, on));
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        OrganisationId asked = owner(Backgrounds.of(state).require(project, asset), context);
        boolean owns =
                Titles.of(state).require(asset).share(asked, context.today()).signum() > 0;
        return owns ? Authority.of(Authority.Capacity.OWNER, asked) : context.authority();
    }

    @Override
    public List<BackgroundReplied> decide(IpLedgerState state, Context context) {
        Declaration declaration = Backgrounds.of(state).require(project, asset);
        OrganisationId owner = owner(declaration, context);
        Reply given = declaration.replies().get(owner);
        if (given != null) {
            throw DomainException.conflict("background-replied", owner + " has replied on " + given.on() + " already.");
        }
        return List.of(new BackgroundReplied(project, asset, owner, word.apply(context.today())));
    }

    private OrganisationId owner(Declaration declaration, Context context) {
        return Mandate.speaker(
                context,
                declaration.owners()::contains,
                "not-an-owner",
                "The owners of " + asset + " have the word on it; on " + declaration.on()
                        + " your organisation was not among them.");
    }
}
