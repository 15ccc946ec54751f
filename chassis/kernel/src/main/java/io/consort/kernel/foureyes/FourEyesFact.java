package io.consort.kernel.foureyes;

import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.Header;

/** Something about an act of the secretariat that takes two of its people, as the events of every service tell it. */
public interface FourEyesFact extends Event {

    /** The act's full name. */
    String act();

    /** By which the second request is known to ask for the same: it is that of the first. */
    String digest();

    /** What it means for what awaits a second person. */
    Awaited on(Awaited awaited, Header header);

    @Override
    default String subject() {
        return subject(digest());
    }

    /** What everything about such an act is about. */
    static String subject(String digest) {
        return "awaited-acts/" + digest;
    }

    /** One person has asked for it. Nothing else is done. */
    interface Proposed extends FourEyesFact {
        @Override
        default Awaited on(Awaited awaited, Header header) {
            return awaited.with(digest(), new Proposal(act(), header.actor().person(), header.time()));
        }
    }

    /** Who asked for it wants it no more. */
    interface Withdrawn extends FourEyesFact {
        @Override
        default Awaited on(Awaited awaited, Header header) {
            return awaited.without(digest());
        }
    }

    /** Another person has asked for the same, or approved it. It stands before what was done, in the same block. */
    interface Seconded extends FourEyesFact {
        @Override
        default Awaited on(Awaited awaited, Header header) {
            return awaited.without(digest());
        }
    }
}
