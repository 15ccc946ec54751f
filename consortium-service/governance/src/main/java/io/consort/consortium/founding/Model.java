package io.consort.consortium.founding;

/** What sort of consortium it is; {@link Models} says what each is for. */
public enum Model {
    INNOVATION_COUNCIL,
    RESEARCH_CONSORTIUM,
    INNOVATION_CONSORTIUM,
    LIMITED_COMPANY_INSTITUTE,
    MANUFACTURING_INNOVATION_CENTRE,
    BASE_CENTRE_OR_PLATFORM
}
