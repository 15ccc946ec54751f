package io.consort.consortium.meeting;

/** How a seat attended. */
public enum Presence {
    IN_PERSON,
    REMOTE,
    BY_ALTERNATE,
    BY_PROXY,
    ABSENT;

    /** How a seat was there in one stay. That an alternate came says more than where from. */
    public static Presence of(Stay stay) {
        return switch (stay.manner()) {
            case BY_PROXY -> BY_PROXY;
            case IN_PERSON -> stay.alternate() ? BY_ALTERNATE : IN_PERSON;
            case REMOTE -> stay.alternate() ? BY_ALTERNATE : REMOTE;
        };
    }
}
