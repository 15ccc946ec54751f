package io.consort.ipledger.background;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.Asset;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.Portfolio;
import io.consort.ipledger.asset.ProjectId;
import io.consort.ipledger.background.BackgroundEvent.BackgroundDeclared;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.util.Collection;
import java.util.List;

/**
 * Declares that a project needs an asset as background. Any member may; its owners have the word.
 *
 * @param project which
 * @param asset which
 * @param needed what for
 */
public record DeclareBackground(
        ProjectId project,
        @Meaning(example = "A-7") AssetId asset,

        @Meaning(example = "Overlay metrology on the test line")
        String needed)
        implements Command<IpLedgerState, IpLedgerEvent> {

    /** Longest text, in characters. */
    static final int MAX_TEXT = 1_000;

    public DeclareBackground {
        requireText("/needed", needed);
    }

    static void requireText(String pointer, String text) {
        if (text.isBlank() || text.length() > MAX_TEXT) {
            throw DomainException.invalid(pointer, "It has 1 to " + MAX_TEXT + " characters.");
        }
    }

    @Override
    public List<BackgroundDeclared> decide(IpLedgerState state, Context context) {
        Asset known = Portfolio.of(state).requireStanding(asset);
        if (known.ground() != Ground.BACKGROUND) {
            throw DomainException.refused(
                    "not-background", asset + " is registered as " + Kebab.ofConstant(known.ground()) + ".");
        }
        if (Backgrounds.of(state).declaration(project, asset).isPresent()) {
            throw DomainException.conflict(
                    "background-declared", asset + " is declared as background to " + project + " already.");
        }
        Collection<OrganisationId> owners =
                Titles.of(state).require(asset).on(context.today()).keySet();
        if (owners.isEmpty()) {
            throw DomainException.refused(
                    "no-title-at-date",
                    "Nobody owns " + asset + " on " + context.today() + ": title to it begins later. So nobody could"
                            + " confirm.");
        }
        return List.of(new BackgroundDeclared(project, asset, needed, context.today(), Row.from(owners)));
    }
}
