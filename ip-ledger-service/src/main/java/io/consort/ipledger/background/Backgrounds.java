package io.consort.ipledger.background;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.ProjectId;
import io.consort.ipledger.background.BackgroundEvent.BackgroundDeclared;
import io.consort.ipledger.background.BackgroundEvent.BackgroundReplied;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;
import java.util.SortedMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * What is background to which project.
 *
 * @param byProject the declarations, by asset
 */
public record Backgrounds(PMap<ProjectId, PSortedMap<AssetId, Declaration>> byProject) {

    /** Without declarations. */
    public static final Backgrounds EMPTY = new Backgrounds(HashTrie.empty());

    /** Those of a ledger. */
    public static Backgrounds of(IpLedgerState state) {
        return state.get(Backgrounds.class);
    }

    /** What was declared for a project, by asset. */
    public SortedMap<AssetId, Declaration> of(ProjectId project) {
        return declarations(project);
    }

    /** What was declared of an asset for a project. */
    public Optional<Declaration> declaration(ProjectId project, AssetId asset) {
        return Optional.ofNullable(declarations(project).get(asset));
    }

    /**
     * What was declared of an asset for a project.
     *
     * @throws DomainException NOT_FOUND
     */
    Declaration require(ProjectId project, AssetId asset) {
        return declaration(project, asset)
                .orElseThrow(() -> DomainException.notFound("declaration", "of " + asset + " for " + project));
    }

    private PSortedMap<AssetId, Declaration> declarations(ProjectId project) {
        return byProject.getOrDefault(project, TreePMap.empty());
    }

    /** With one declaration more. */
    public Backgrounds with(BackgroundDeclared event) {
        return with(new Declaration(
                event.project(), event.asset(), event.needed(), event.on(), event.owners(), OrderedMap.empty()));
    }

    /** With an owner's word. */
    public Backgrounds with(BackgroundReplied event) {
        return with(require(event.project(), event.asset()).with(event.owner(), event.reply()));
    }

    private Backgrounds with(Declaration declaration) {
        return new Backgrounds(byProject.plus(
                declaration.project(), declarations(declaration.project()).plus(declaration.asset(), declaration)));
    }
}
