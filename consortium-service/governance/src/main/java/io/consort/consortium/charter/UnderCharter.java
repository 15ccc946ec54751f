package io.consort.consortium.charter;

/** What changes by itself when a version of the charter is adopted. */
public interface UnderCharter {

    /** The same part under a version: the last. */
    UnderCharter under(CharterVersion version);
}
