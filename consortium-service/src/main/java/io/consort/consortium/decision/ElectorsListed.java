package io.consort.consortium.decision;

import io.consort.consortium.count.Elector;
import io.consort.consortium.rule.VotingId;
import java.util.List;

/**
 * Some of those who may vote, fixed for the whole of the voting. As many entries as it takes follow its opening, in one block.
 *
 * @param electors at most {@value #MOST}, so that the entry stays within its bounds
 */
public record ElectorsListed(VotingId voting, List<Elector> electors) implements VotingEvent {

    static final int MOST = 100;

    public ElectorsListed {
        electors = List.copyOf(electors);
    }
}
