package io.consort.talent;

import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Header;

/**
 * Something that can be recorded about a consortium's people; nothing in it tells who a person is. Each feature has a sealed family of its
 * own events, which answers for each of them.
 */
public interface TalentEvent extends Event {

    /** What it makes of the parts of its own feature, and of those that this may know. */
    TalentState on(TalentState state, Header header);

    /**
     * Whom its entry concerns. What organisations recognise is for everyone who may read the ledger; what is between some organisations, or
     * about who works there, is besides for them when they have left. The account of an exit is for who leaves.
     */
    Audience audience(TalentState state);
}
