package io.consort.talent;

import io.consort.kernel.ledger.Header;
import io.consort.kernel.ledger.Parts;

/** All that a consortium's talent ledger has come to, one part for each feature, which the feature finds by its type. */
public interface TalentState extends Parts<TalentState> {

    /** What an event makes of it. */
    TalentState after(TalentEvent event, Header header);
}
