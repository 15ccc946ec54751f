package io.consort.ipledger.valuation;

/** What the cost approach asks the cost of (IVS 210). */
public enum CostBasis {
    /** Of making an exact copy of the asset. */
    REPRODUCTION,
    /** Of making another that is as useful. */
    REPLACEMENT
}
