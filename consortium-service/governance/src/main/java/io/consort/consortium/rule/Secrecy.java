package io.consort.consortium.rule;

/** Whether it can be seen who voted how. */
public enum Secrecy {
    OPEN,
    /** Not even by whoever runs the service, as far as papers that are signed unseen allow. */
    SECRET;

    /** How few may weigh the same in a secret vote: of two, each knows the other's vote from the result. */
    public static final int FEWEST = 3;
}
