package io.consort.ipledger.background;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Holders;
import io.consort.ipledger.asset.ProjectId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import org.pcollections.PVector;

/** What happens to background. */
public sealed interface BackgroundEvent extends IpLedgerEvent {
    @Override
    default IpLedgerState on(IpLedgerState state, Header header) {
        Backgrounds backgrounds = Backgrounds.of(state);
        return switch (this) {
            case BackgroundDeclared declared -> state.with(backgrounds.with(declared));
            case BackgroundReplied replied -> state.with(backgrounds.with(replied));
        };
    }

    @Override
    default Audience audience(IpLedgerState state, LocalDate today) {
        return switch (this) {
            case BackgroundDeclared declared -> Holders.audience(state, declared.asset());
            case BackgroundReplied replied -> Holders.audience(state, replied.asset());
        };
    }

    /**
     * Someone declared an asset to be background to a project; its owners are asked.
     *
     * @param project which
     * @param asset which
     * @param needed what the project needs it for
     * @param on the day
     * @param owners who owns it on that day
     */
    record BackgroundDeclared(
            ProjectId project, AssetId asset, String needed, LocalDate on, PVector<OrganisationId> owners)
            implements BackgroundEvent {

        @Override
        public String subject() {
            return Declaration.subject(project, asset);
        }
    }

    /**
     * An owner confirmed that an asset is background to a project, or refused.
     *
     * @param project which
     * @param asset which
     * @param owner who replied
     * @param reply what
     */
    record BackgroundReplied(ProjectId project, AssetId asset, OrganisationId owner, Reply reply)
            implements BackgroundEvent {

        @Override
        public String subject() {
            return Declaration.subject(project, asset);
        }
    }
}
