package io.consort.consortium.organisation;

/** What sort of body an organisation is. */
public enum OrganisationKind {
    LEADING_ENTERPRISE,
    ENTERPRISE,
    SME,
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    NEW_TYPE_RD_ORGANISATION,
    GOVERNMENT_DEPARTMENT,
    SUPPLIER,
    DOWNSTREAM_USER,
    FINANCIAL_INSTITUTION,
    SERVICE_PROVIDER
}
