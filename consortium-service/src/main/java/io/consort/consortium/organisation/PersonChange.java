package io.consort.consortium.organisation;

/** What can be changed about one of an organisation's people. */
public enum PersonChange {
    /** The person is one of its people. */
    INVITED,
    /** The person cannot sign in. */
    SUSPENDED,
    /** The person can sign in again. */
    REINSTATED,
    /** The person is none of its people any more, and holds no office there. */
    REMOVED,
    /** The person looks after the organisation's people and seats. */
    MADE_ADMINISTRATOR,
    /** The person no longer does. */
    UNMADE_ADMINISTRATOR;

    /** Whether the identity provider has a part in it that is to be done only once it is certain that it may be. */
    public boolean isHeldAtProvider() {
        return switch (this) {
            case SUSPENDED, REINSTATED, REMOVED -> true;
            case INVITED, MADE_ADMINISTRATOR, UNMADE_ADMINISTRATOR -> false;
        };
    }
}
