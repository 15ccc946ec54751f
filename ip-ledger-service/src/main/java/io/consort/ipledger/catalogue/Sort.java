package io.consort.ipledger.catalogue;

/** In which order assets are shown. */
public enum Sort {
    /** By id. */
    ID,
    /** By what they are called, capitals apart. */
    TITLE,
    /** The last registered first. */
    NEWEST
}
