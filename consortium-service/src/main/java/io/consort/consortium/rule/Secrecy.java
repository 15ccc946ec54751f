package io.consort.consortium.rule;

/** Whether it can be seen who voted how. */
public enum Secrecy {
    OPEN,
    SECRET
}
