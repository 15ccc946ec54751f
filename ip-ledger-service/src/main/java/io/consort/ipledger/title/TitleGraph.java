package io.consort.ipledger.title;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chain of title as a picture: a node for what someone holds from one change to the next, and links for what becomes of
 * it. As much goes into a node as it holds, and no more comes out. What was reversed, and its reversal, are left out.
 *
 * @param nodes in the order of effective dates
 * @param links likewise
 */
public record TitleGraph(List<Node> nodes, List<Link> links) {

    public TitleGraph {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /**
     * What someone holds.
     *
     * @param id of the node in this picture
     * @param holder who; null for the source of title
     * @param since the date of the change that made it so
     * @param share of the whole
     */
    public record Node(String id, @Nullable OrganisationId holder, LocalDate since, Fraction share) {}

    /**
     * What becomes of a part of it.
     *
     * @param source the node it leaves
     * @param target the node it is part of then
     * @param share how much
     * @param entry the seq of the entry that moved it; null where its holder keeps it, or where several entries of one date
     *     amount to it together
     */
    public record Link(
            String source,
            String target,
            Fraction share,
            @Nullable Long entry) {}
}
