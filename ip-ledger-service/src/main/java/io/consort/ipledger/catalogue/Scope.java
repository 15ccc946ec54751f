package io.consort.ipledger.catalogue;

import io.consort.ipledger.asset.AssetKind;
import io.consort.ipledger.asset.Ground;
import io.consort.ipledger.asset.ProjectId;
import io.consort.ipledger.docket.Stage;
import io.consort.kernel.identity.OrganisationId;

/**
 * Whose assets are kept on shelves of their own, apart from being on those of all.
 *
 * @param name told apart from an id by its blank
 */
record Scope(String name) {

    static final Scope ALL = new Scope("all");

    static Scope of(ProjectId project) {
        return new Scope("project " + project.value());
    }

    static Scope of(OrganisationId owner) {
        return new Scope("owner " + owner.value());
    }

    /** The name of one of its shelves. */
    String shelf(AssetKind kind, Ground ground, Stage stage) {
        return name + " " + kind + " " + ground + " " + stage;
    }
}
