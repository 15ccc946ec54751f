package io.consort.consortium.organisation;

/** What can be changed about one of an organisation's people. */
public enum PersonChange {
    /** The person is one of its people, because they accepted to be. */
    INVITED,
    /** The person does nothing for the organisation; whatever else they belong to is untouched. */
    SUSPENDED,
    /** The person acts for the organisation again. */
    REINSTATED,
    /** The person is none of its people any more, and holds no office there. */
    REMOVED,
    /** The person looks after the organisation's people and seats. */
    MADE_ADMINISTRATOR,
    /** The person no longer does. */
    UNMADE_ADMINISTRATOR
}
