package io.consort.consortium.life;

/** A service that keeps a ledger of each consortium besides this one, in the order in which they are told something. */
public enum OtherService {
    FINANCE,
    TALENT,
    IP_LEDGER
}
